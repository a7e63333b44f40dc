package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.view.LandscapeView;

/// Says why a match has its level, each reason with the facts it rests on.
final class Reasons {

  private final LandscapeView view;
  private final Proposal proposal;

  Reasons(LandscapeView view, Proposal proposal) {
    this.view = view;
    this.proposal = proposal;
  }

  List<DuplicationReason> of(Comparison match) {
    var reasons = new ArrayList<DuplicationReason>();
    addShared(reasons, match, CellDimension.PLACE, DuplicationReasonCode.SAME_PLACE);
    addShared(reasons, match, CellDimension.ISSUE, DuplicationReasonCode.SAME_ISSUE);
    addShared(reasons, match, CellDimension.SERVICE, DuplicationReasonCode.SAME_SERVICE);
    addShared(reasons, match, CellDimension.POPULATION, DuplicationReasonCode.SAME_POPULATION);
    addTime(reasons, match);
    addCapacity(reasons, match);
    addRunners(reasons, match);
    if (match.textScore() != null) {
      reasons.add(
          reason(match, DuplicationReasonCode.SIMILAR_TEXT, "The two are described alike."));
    }
    if (match.cosine() != null) {
      reasons.add(
          reason(
              match,
              DuplicationReasonCode.SIMILAR_MEANING,
              "A language model takes the two texts to mean much the same."));
    }
    return List.copyOf(reasons);
  }

  private void addShared(
      List<DuplicationReason> reasons,
      Comparison match,
      CellDimension dimension,
      DuplicationReasonCode code) {
    if (match.shared().has(dimension)) {
      var facts = new ArrayList<Ref<Entity>>();
      facts.add(view.snapshot().ref(match.effort()));
      facts.addAll(match.shared().refs(view.snapshot(), dimension));
      var sentence =
          switch (dimension) {
            case PLACE -> "Both work in the same place.";
            case ISSUE -> "Both address the same issue.";
            case SERVICE -> "Both deliver the same service.";
            case POPULATION -> "Both serve the same population.";
          };
      reasons.add(new DuplicationReason(code, sentence, List.copyOf(facts)));
    }
  }

  private void addTime(List<DuplicationReason> reasons, Comparison match) {
    reasons.add(
        match.overlap() == null
            ? reason(match, DuplicationReasonCode.OTHER_TIME, "They do not run at the same time.")
            : reason(match, DuplicationReasonCode.SAME_TIME, sameTime(match)));
    var from = match.effort().standing().validFrom();
    if (from != null && from.isAfter(view.asOf())) {
      reasons.add(
          reason(
              match,
              DuplicationReasonCode.NOT_BEGUN,
              "The effort is planned to begin " + from + "."));
    }
    if (match.effort().status() == EffortStatus.SUSPENDED) {
      reasons.add(reason(match, DuplicationReasonCode.SUSPENDED, "The effort is suspended."));
    }
  }

  private static String sameTime(Comparison match) {
    var standing = match.effort().standing();
    return standing.validFrom() == null && standing.validTo() == null
        ? "The dates of the effort are not stated; it is taken to run on."
        : "Both run at the same time.";
  }

  private void addCapacity(List<DuplicationReason> reasons, Comparison match) {
    var free = match.free();
    if (free != null) {
      var served =
          "It serves " + match.effort().reached() + " people of the " + match.effort().capacity();
      reasons.add(
          free > 0
              ? reason(
                  match,
                  DuplicationReasonCode.FREE_CAPACITY,
                  served + " it can: " + free + " free.")
              : reason(match, DuplicationReasonCode.FULL, served + " it can: it is full."));
    }
  }

  private void addRunners(List<DuplicationReason> reasons, Comparison match) {
    if (isOwn(match)) {
      reasons.add(
          actorReason(
              match,
              DuplicationReasonCode.OWN_EFFORT,
              "The proposer runs the effort.",
              new int[] {proposal.proposedBy()}));
    }
    var invited = invitedRunners(match);
    if (invited.length > 0) {
      reasons.add(
          actorReason(
              match,
              DuplicationReasonCode.PARTNER_EFFORT,
              "One that the proposal invites runs the effort.",
              invited));
    }
  }

  boolean isOwn(Comparison match) {
    return proposal.proposedBy() >= 0
        && Arrays.binarySearch(match.effort().runBy(), proposal.proposedBy()) >= 0;
  }

  private int[] invitedRunners(Comparison match) {
    return Arrays.stream(match.effort().runBy())
        .filter(actor -> Arrays.binarySearch(proposal.invites(), actor) >= 0)
        .toArray();
  }

  private DuplicationReason reason(Comparison match, DuplicationReasonCode code, String sentence) {
    return new DuplicationReason(code, sentence, List.of(view.snapshot().ref(match.effort())));
  }

  private DuplicationReason actorReason(
      Comparison match, DuplicationReasonCode code, String sentence, int[] actors) {
    var facts = new ArrayList<Ref<Entity>>();
    facts.add(view.snapshot().ref(match.effort()));
    Arrays.stream(actors)
        .filter(actor -> view.sees(view.snapshot().actors().get(actor)))
        .forEach(actor -> facts.add(view.snapshot().actorRef(actor)));
    return new DuplicationReason(code, sentence, List.copyOf(facts));
  }
}
