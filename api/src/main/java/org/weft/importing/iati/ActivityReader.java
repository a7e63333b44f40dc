package org.weft.importing.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.documents.XmlElement;
import org.weft.landscape.EffortStatus;

/// Reads activities, each by itself.
final class ActivityReader {

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_DESCRIPTION = 5_000;
  private static final String NO_REGISTER = "iati";

  private final ImportBatch batch;
  private final String file;
  private final String language;
  private final UnknownElements unknown;

  /// @param language of texts that state none, in activities that state none
  ActivityReader(ImportBatch batch, String file, String language, UnknownElements unknown) {
    this.batch = batch;
    this.file = file;
    this.language = language;
    this.unknown = unknown;
  }

  /// @return empty when it is not taken; why, a notice says
  Optional<Activity> read(XmlElement element) {
    var id = element.child("iati-identifier").map(XmlElement::text).orElse("");
    var unnamed = new Notes(batch, file, id.isEmpty() ? null : id);
    unknown.note(unnamed, element);
    if (id.isEmpty()) {
      unnamed.reject(element, "iati-identifier", null, "must be filled");
      return Optional.empty();
    }
    var stated = element.attribute(XmlElement.XML + "lang");
    var narratives = new Narratives(stated == null ? language : stated);
    var reporter =
        element
            .child("reporting-org")
            .map(one -> new PartyReader(unnamed, narratives, NO_REGISTER).read(one))
            .orElse(null);
    if (reporter == null) {
      unnamed.reject(element, "reporting-org", null, "must name an organization");
      return Optional.empty();
    }
    return Optional.of(new One(unnamed, narratives, element, Keys.fit(id), reporter).read());
  }

  /// One activity while it is read.
  private static final class One {

    private final Notes notes;
    private final Narratives narratives;
    private final XmlElement element;
    private final String id;
    private final Party reporter;
    private final PartyReader parties;
    private final AreaReader areas;
    private final SubjectReader subjects;

    One(Notes notes, Narratives narratives, XmlElement element, String id, Party reporter) {
      this.notes = notes;
      this.narratives = narratives;
      this.element = element;
      this.id = id;
      this.reporter = reporter;
      this.parties = new PartyReader(notes, narratives, reporter.key()).learn(organizations());
      this.areas = new AreaReader(notes, narratives, reporter.key());
      this.subjects = new SubjectReader(notes, narratives, reporter.key());
    }

    Activity read() {
      var participants = participants();
      var isSecondHand = isSecondHand();
      var transfers = transfers(participants, isSecondHand);
      var mentioned = new ArrayList<Party>();
      mentioned.add(reporter);
      participants.forEach(one -> mentioned.add(one.party()));
      transfers.forEach(one -> {
        mentioned.add(one.to());
        if (one.from() != null) {
          mentioned.add(one.from());
        }
      });
      var start = day("1", "2");
      var places = places(transfers);
      return new Activity(
          notes.at(element),
          id,
          reporter,
          isSecondHand,
          Objects.requireNonNullElse(element.attribute("last-updated-datetime"), ""),
          name(),
          description(),
          status(),
          start,
          end(start),
          participants,
          List.copyOf(mentioned),
          List.copyOf(areas.areas()),
          places,
          subjects(),
          conditions(),
          transfers);
    }

    private List<XmlElement> organizations() {
      var inTransactions =
          element.children("transaction").stream()
              .flatMap(one ->
                  Stream.concat(
                      one.children("provider-org").stream(),
                      one.children("receiver-org").stream()));
      return Stream.of(
              element.children("reporting-org").stream(),
              element.children("participating-org").stream(),
              inTransactions)
          .flatMap(each -> each)
          .toList();
    }

    private boolean isSecondHand() {
      return element
          .child("reporting-org")
          .map(one -> one.attribute("secondary-reporter"))
          .filter(text -> text.equals("1") || text.equals("true"))
          .isPresent();
    }

    private List<Participant> participants() {
      var read = new ArrayList<Participant>();
      for (var one : element.children("participating-org")) {
        var code = Objects.requireNonNullElse(one.attribute("role"), "");
        var role = Role.of(code);
        var party = parties.read(one);
        if (role.isEmpty()) {
          notes.ignore(
              one, "participating-org/@role", code, "must be a code of the list OrganisationRole");
        } else if (party == null) {
          notes.ignore(one, "participating-org", null, "must name an organization");
        } else {
          read.add(new Participant(role.get(), party));
        }
      }
      return List.copyOf(read);
    }

    private List<Transfer> transfers(List<Participant> participants, boolean isSecondHand) {
      var reader =
          new TransferReader(
              notes,
              narratives,
              parties,
              areas,
              isSecondHand ? null : reporter,
              participants,
              element);
      var read = element.children("transaction").stream().map(reader::read);
      return Corrections.apply(read.flatMap(Optional::stream).toList(), notes.batch());
    }

    private String name() {
      var title = narratives.of(element.children("title"));
      if (title == null) {
        notes.repair(element, "title", null, "must be filled; the identifier is taken");
      }
      var name = notes.cut(element, "title", title, LONGEST_NAME);
      return name == null ? id : name;
    }

    /// One text of each type, in the order of the code list DescriptionType.
    private @Nullable String description() {
      var types = new TreeSet<String>();
      element.children("description").forEach(one -> types.add(type(one)));
      var texts =
          types.stream()
              .map(type ->
                  narratives.of(
                      element.children("description").stream()
                          .filter(one -> type(one).equals(type))
                          .toList()))
              .filter(Objects::nonNull)
              .distinct()
              .collect(Collectors.joining("\n\n"));
      return texts.isEmpty() ? null : notes.cut(element, "description", texts, LONGEST_DESCRIPTION);
    }

    private static String type(XmlElement description) {
      return Objects.requireNonNullElse(description.attribute("type"), "1");
    }

    private @Nullable EffortStatus status() {
      var code = element.child("activity-status").map(one -> one.attribute("code")).orElse(null);
      if (code == null) {
        return null;
      }
      if (!code.matches("[1-6]")) {
        notes.ignore(element, "activity-status", code, "must be a code of the list ActivityStatus");
        return null;
      }
      return EffortStatus.values()[Integer.parseInt(code) - 1];
    }

    private @Nullable LocalDate end(@Nullable LocalDate start) {
      var end = day("3", "4");
      if (start != null && end != null && end.isBefore(start)) {
        notes.ignore(element, "activity-date", end, "must not end before it starts");
        return null;
      }
      return end;
    }

    /// The actual day, else the planned one.
    private @Nullable LocalDate day(String planned, String actual) {
      var happened = day(actual);
      return happened == null ? day(planned) : happened;
    }

    private @Nullable LocalDate day(String type) {
      return element.children("activity-date").stream()
          .filter(one -> ActivityDates.isOf(type, one.attribute("type")))
          .map(one -> notes.date(one, "activity-date"))
          .filter(Objects::nonNull)
          .min(LocalDate::compareTo)
          .orElse(null);
    }

    /// Its locations, and those countries and regions that have none of them.
    private List<String> places(List<Transfer> transfers) {
      var recipients = new TreeSet<>(areas.recipients(element));
      transfers.forEach(one -> recipients.addAll(one.places()));
      var countries =
          recipients.stream().filter(key -> key.matches("[A-Z]{2}")).collect(Collectors.toSet());
      var country = countries.size() == 1 ? countries.iterator().next() : null;
      var locations = areas.locations(element, country);
      if (country != null && !locations.isEmpty() && !locations.contains(country)) {
        recipients.remove(country);
      }
      recipients.addAll(locations);
      return List.copyOf(recipients);
    }

    private List<Subject> subjects() {
      Set<Subject> read = new HashSet<>(subjects.read(element));
      element.children("transaction").forEach(one -> read.addAll(subjects.read(one)));
      return read.stream().sorted(Comparator.comparing(Subject::toString)).toList();
    }

    private @Nullable String conditions() {
      return element.child("conditions").map(all -> Conditions.of(all, narratives)).orElse(null);
    }
  }
}
