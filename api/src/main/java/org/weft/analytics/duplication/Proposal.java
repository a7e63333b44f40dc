package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// What is proposed, with every name found in the landscape: indexes as in an effort, empty for not
/// stated.
///
/// @param fact the initiative, null when the proposal was stated in the question
/// @param period when it would run; from the day asked, without an end, when not stated
/// @param capacity people it could serve, null when unknown
/// @param proposedBy index of the actor, `-1` when unknown
/// @param invites indexes of the actors that it would ask to join
public record Proposal(
    @Nullable EffortFact fact,
    ProposalText text,
    int[] issues,
    int[] services,
    int[] populations,
    int[] places,
    Period period,
    @Nullable Integer capacity,
    int proposedBy,
    int[] invites) {

  private static final int NAME_LIMIT = 500;
  private static final int DESCRIPTION_LIMIT = 5000;

  /// Finds the initiative, or checks the stated proposal: exactly one of the two is given.
  ///
  /// @throws InvalidArgumentException for both or none, an unknown name, an end before a start, a
  ///   negative capacity, or a proposal that says neither what nor for whom
  public static Proposal of(
      LandscapeView view, @Nullable String initiative, @Nullable ProposalInput stated) {
    if (initiative != null && stated == null) {
      return of(view, new Subjects(view).initiative("initiative", initiative));
    }
    if (stated != null && initiative == null) {
      return stated(view, stated);
    }
    throw new InvalidArgumentException(
        "initiative", initiative, "must be given, or proposal: exactly one of the two");
  }

  private static Proposal of(LandscapeView view, EffortFact fact) {
    var from = fact.standing().validFrom();
    return new Proposal(
        fact,
        new ProposalText(fact.key(), null),
        fact.issues(),
        fact.services(),
        fact.populations(),
        fact.places(),
        new Period(from == null ? view.asOf() : from, fact.standing().validTo()),
        fact.capacity(),
        fact.proposedBy(),
        fact.runBy());
  }

  private static Proposal stated(LandscapeView view, ProposalInput input) {
    checkTexts(input);
    if (input.capacity() != null && input.capacity() < 0) {
      throw new InvalidArgumentException("proposal.capacity", input.capacity(), "must be >= 0");
    }
    var subjects = new Subjects(view);
    var issues = nodes(subjects, EntityKind.ISSUE, "proposal.issues", input.issues());
    var services = nodes(subjects, EntityKind.SERVICE, "proposal.services", input.services());
    var populations =
        nodes(subjects, EntityKind.POPULATION, "proposal.populations", input.populations());
    if (issues.length + services.length + populations.length == 0) {
      throw new InvalidArgumentException(
          "proposal.issues", List.of(), "must name an issue, or services or populations must");
    }
    return new Proposal(
        null,
        new ProposalText(null, words(input)),
        issues,
        services,
        populations,
        nodes(subjects, EntityKind.PLACE, "proposal.places", input.places()),
        input.period() == null ? new Period(view.asOf(), null) : input.period().checked(),
        input.capacity(),
        input.proposedBy() == null
            ? -1
            : subjects.actor("proposal.proposedBy", input.proposedBy()).index(),
        actors(subjects, input.invites()));
  }

  private static void checkTexts(ProposalInput input) {
    if (input.name().isBlank() || input.name().length() > NAME_LIMIT) {
      throw new InvalidArgumentException(
          "proposal.name", shortened(input.name()), "must have 1 to 500 characters");
    }
    var description = input.description();
    if (description != null && description.length() > DESCRIPTION_LIMIT) {
      throw new InvalidArgumentException(
          "proposal.description", shortened(description), "must have at most 5000 characters");
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static String words(ProposalInput input) {
    return input.description() == null ? input.name() : input.name() + ' ' + input.description();
  }

  private static int[] nodes(
      Subjects subjects, EntityKind kind, String argument, @Nullable List<String> ids) {
    return subjects.nodes(kind, argument, ids == null ? List.of() : ids);
  }

  private static int[] actors(Subjects subjects, @Nullable List<String> ids) {
    return (ids == null ? List.<String>of() : ids)
        .stream()
            .mapToInt(id -> subjects.actor("proposal.invites", id).index())
            .sorted()
            .distinct()
            .toArray();
  }

  /// The codes of one dimension.
  public int[] codes(CellDimension dimension) {
    return switch (dimension) {
      case ISSUE -> issues;
      case SERVICE -> services;
      case PLACE -> places;
      case POPULATION -> populations;
    };
  }

  /// The dimensions that it leaves open.
  public List<CellDimension> notStated() {
    var open = new ArrayList<CellDimension>();
    for (var dimension : CellDimension.values()) {
      if (codes(dimension).length == 0) {
        open.add(dimension);
      }
    }
    return List.copyOf(open);
  }

  /// The proposer and those invited: indexes of actors, ascending, each once.
  public int[] members() {
    var all = Arrays.copyOf(invites, invites.length + 1);
    all[invites.length] = proposedBy;
    return Arrays.stream(all).filter(actor -> actor >= 0).sorted().distinct().toArray();
  }
}
