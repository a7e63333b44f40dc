package org.weft.importing.iati;

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
import org.weft.importing.documents.XmlElement;
import org.weft.landscape.EffortStatus;

/// One activity while it is read.
final class OneActivity {

  private static final String WHOLE = "1";
  private static final String PART = "2";

  private final Notes notes;
  private final Narratives narratives;
  private final XmlElement element;
  private final String id;
  private final Party reporter;
  private final PartyReader parties;
  private final AreaReader areas;
  private final SubjectReader subjects;

  OneActivity(Notes notes, Narratives narratives, XmlElement element, String id, Party reporter) {
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
    var values = new ValueReader(notes, element);
    var transfers =
        transfers(
            values,
            new Counterparts(
                notes, narratives, parties, isSecondHand ? null : reporter, participants));
    var texts = new ActivityTexts(notes, narratives, element);
    var dates = new ActivityDates(notes, element);
    var start = dates.start();
    var places = places(transfers);
    return new Activity(
        notes.at(element),
        id,
        reporter,
        isSecondHand,
        Objects.requireNonNullElse(element.attribute("last-updated-datetime"), ""),
        texts.name(id),
        texts.description(),
        status(),
        start,
        dates.end(start),
        participants,
        mentioned(participants, transfers),
        List.copyOf(areas.areas()),
        places,
        subjects(),
        new BudgetReader(notes, values).read(element),
        related(WHOLE),
        related(PART),
        element.child("conditions").map(all -> Conditions.of(all, narratives)).orElse(null),
        transfers);
  }

  private List<XmlElement> organizations() {
    var inTransactions =
        Stream.of("transaction", PlanReader.ELEMENT)
            .flatMap(name -> element.children(name).stream())
            .flatMap(one ->
                Stream.concat(
                    one.children("provider-org").stream(), one.children("receiver-org").stream()));
    return Stream.of(
            element.children("reporting-org").stream(),
            element.children("participating-org").stream(),
            inTransactions)
        .flatMap(each -> each)
        .toList();
  }

  private List<Party> mentioned(List<Participant> participants, List<Transfer> transfers) {
    var mentioned = new ArrayList<Party>();
    mentioned.add(reporter);
    participants.forEach(one -> mentioned.add(one.party()));
    transfers.forEach(one -> {
      mentioned.add(one.to());
      if (one.from() != null) {
        mentioned.add(one.from());
      }
    });
    return List.copyOf(mentioned);
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

  private List<Transfer> transfers(ValueReader values, Counterparts counterparts) {
    var reader = new TransferReader(notes, narratives, areas, counterparts, values);
    var read = element.children("transaction").stream().map(reader::read).flatMap(Optional::stream);
    var planned = new PlanReader(notes, counterparts, values).read(element);
    return Corrections.apply(Stream.concat(read, planned.stream()).toList(), notes.batch());
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

  /// Its locations, and those countries and regions that have none of them.
  private List<String> places(List<Transfer> transfers) {
    var recipients = new TreeSet<>(areas.recipients(element));
    transfers.forEach(one -> recipients.addAll(one.places()));
    var countries =
        recipients.stream().filter(key -> key.matches("[A-Z]{2}")).collect(Collectors.toSet());
    var country = countries.size() == 1 ? countries.iterator().next() : null;
    var locations = new LocationReader(notes, narratives, areas).read(element, country);
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

  /// Identifiers of the related activities of one code of the list RelatedActivityType.
  private List<String> related(String type) {
    return element.children("related-activity").stream()
        .filter(one -> type.equals(one.attribute("type")))
        .map(one -> Objects.requireNonNullElse(one.attribute("ref"), ""))
        .filter(ref -> !ref.isBlank() && !Placeholders.contains(ref))
        .map(Keys::fit)
        .distinct()
        .sorted()
        .toList();
  }
}
