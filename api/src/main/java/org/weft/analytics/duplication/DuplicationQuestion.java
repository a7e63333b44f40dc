package org.weft.analytics.duplication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Effort;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.meaning.NearestTexts;

/// Does it already exist? Holds a proposal against the efforts of a view that may matter to it.
/// {@link Levels} gives the level, {@link LeafCells} the shares, {@link ParallelNeed} the mark
/// beside the level, {@link Moves} the advice.
///
/// Cost: one comparison per effort that shares a place and another code, one pass over the needs;
/// what is shown in full is limited by `first`.
public final class DuplicationQuestion {

  private static final int MOST_SHOWN = 100;

  private static final String COSINE = "duplication.meaningCosine";

  private final LandscapeView view;
  private final Proposal proposal;
  private final NearestTexts near;
  private final Sought sought;
  private final BitSet matched = new BitSet(); // by index of the effort
  private final Reasons reasons;
  private final SharedResources resources;
  private final AreaOverlap areas;
  private final FunderDependence funders;
  private final UnmetNeeds needs;
  private final ParallelNeed parallel;

  private DuplicationQuestion(
      LandscapeView view, Proposal proposal, List<TextCandidate> found, NearestTexts near) {
    this.view = view;
    this.proposal = proposal;
    this.near = near;
    this.sought = Sought.of(view, proposal, found, near.found());
    sought.matches().forEach(match -> matched.set(match.effort().index()));
    this.reasons = new Reasons(view, proposal);
    this.resources = new SharedResources(view, proposal);
    this.areas = new AreaOverlap(view, proposal);
    this.funders = new FunderDependence(view);
    this.needs = UnmetNeeds.of(view, proposal);
    this.parallel = new ParallelNeed(needs, sought.matches());
  }

  /// Without a search by meaning: for a caller who reads no suggestions.
  public static Duplication answer(
      LandscapeView view, Proposal proposal, List<TextCandidate> found, int first) {
    return answer(view, proposal, found, NearestTexts.notSearched("It was not asked for."), first);
  }

  /// @param found efforts with a similar text; keys that the landscape does not have are passed
  ///   over
  /// @param near efforts with a similar meaning; likewise
  /// @param first matches and prior attempts to show, in 1..100
  /// @throws InvalidArgumentException if `first` is out of range
  public static Duplication answer(
      LandscapeView view,
      Proposal proposal,
      List<TextCandidate> found,
      NearestTexts near,
      int first) {
    if (first < 1 || first > MOST_SHOWN) {
      throw new InvalidArgumentException("first", first, "must be between 1 and " + MOST_SHOWN);
    }
    return new DuplicationQuestion(view, proposal, found, near).answer(first);
  }

  private Duplication answer(int first) {
    var counts = new EnumMap<DuplicationLevel, Integer>(DuplicationLevel.class);
    var levels = sought.matches().stream().flatMap(match -> Stream.ofNullable(match.level()));
    levels.forEach(level -> counts.merge(level, 1, Integer::sum));
    int all = sought.matches().size();
    int decided = counts.values().stream().mapToInt(count -> count).sum();
    return new Duplication(
        proposal.period(),
        counts.keySet().stream().max(Comparator.naturalOrder()).orElse(null),
        sought.matches().stream().limit(first).map(this::match).toList(),
        all,
        counts.getOrDefault(DuplicationLevel.DUPLICATION, 0),
        counts.getOrDefault(DuplicationLevel.OVERLAP, 0),
        counts.getOrDefault(DuplicationLevel.FRAGMENTATION, 0),
        all - decided,
        (int) sought.matches().stream().filter(one -> whole(one) != null).count(),
        sought.over().stream().sorted(LAST_ENDED_FIRST).limit(first).map(this::attempt).toList(),
        sought.over().size(),
        needs.figure(),
        MeaningSearched.of(near),
        proposal.notStated(),
        exclusions(sought.excluded()));
  }

  private static final Comparator<Comparison> LAST_ENDED_FIRST =
      Comparator.comparing(
              (Comparison over) -> endedOn(over.effort()),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(over -> over.effort().key());

  private static @Nullable LocalDate endedOn(EffortFact effort) {
    return effort.standing().validTo();
  }

  private static List<Exclusion> exclusions(Map<ExclusionReason, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Exclusion(entry.getKey(), entry.getValue()))
        .toList();
  }

  private DuplicationMatch match(Comparison match) {
    var shared = match.shared();
    var snapshot = view.snapshot();
    var judged = parallel.judge(match);
    var open = openToPartners(match);
    var funders = this.funders.of(match.effort());
    var recommended = Moves.recommend(match, open, funders.tooMuch(), judged.needed());
    return new DuplicationMatch(
        snapshot.ref(match.effort()),
        actors(match.effort()),
        whole(match),
        match.level(),
        match.decided().notProven(),
        judged.needed(),
        judged.reason(),
        foundBy(match),
        match.textScore(),
        meaningCosine(match),
        match.cells().dimensions(),
        cellFigure(match, "duplication.containment", match.cells().containment()),
        cellFigure(match, "duplication.jaccard", match.cells().jaccard()),
        peopleFigure(
            match, "duplication.containmentByPeople", match.cells().byPeople().containment()),
        peopleFigure(match, "duplication.jaccardByPeople", match.cells().byPeople().jaccard()),
        areas.with(match.effort()),
        shared.refs(snapshot, CellDimension.ISSUE),
        shared.refs(snapshot, CellDimension.SERVICE),
        shared.refs(snapshot, CellDimension.POPULATION),
        shared.refs(snapshot, CellDimension.PLACE),
        match.overlap(),
        freeCapacity(match),
        open,
        funders.share(),
        funders.tooMuch(),
        resources.with(match.effort()),
        reasons.of(match),
        recommended.move(),
        recommended.reason(),
        new MoveReasons(view).of(match, open, funders, judged));
  }

  /// The nearest whole of a match that is a match too.
  private @Nullable Ref<Effort> whole(Comparison match) {
    for (var whole = view.whole(match.effort()); whole != null; whole = view.whole(whole)) {
      if (matched.get(whole.index())) {
        return view.snapshot().ref(whole);
      }
    }
    return null;
  }

  private static List<FoundBy> foundBy(Comparison match) {
    return Stream.of(FoundBy.values())
        .filter(how ->
            switch (how) {
              case SHARED_CODES -> match.level() != null || !match.decided().notProven().isEmpty();
              case SUGGESTED_BY_TEXT -> match.textScore() != null;
              case SUGGESTED_BY_MEANING -> match.cosine() != null;
            })
        .toList();
  }

  private Figure meaningCosine(Comparison match) {
    var figures = figures(match);
    if (match.cosine() != null) {
      return figures.figure(COSINE, match.cosine());
    }
    return figures.notEvaluable(
        COSINE,
        near.notSearched() != null
            ? near.notSearched()
            : "Its text is not among those nearest in meaning.");
  }

  private Figure cellFigure(Comparison match, String metric, double value) {
    var figures = figures(match);
    return match.cells().isEvaluable()
        ? figures.figure(metric, value)
        : figures.notEvaluable(
            metric, "Places, and services or issues, are not stated on both sides.");
  }

  private Figure peopleFigure(Comparison match, String metric, double value) {
    return match.cells().isEvaluable() && Double.isNaN(value)
        ? figures(match)
            .notEvaluable(metric, "How many people live in some of these places is not known.")
        : cellFigure(match, metric, value);
  }

  private Figure freeCapacity(Comparison match) {
    var free = match.free();
    var figures = Figures.of(view, null).from(List.of(match.effort()));
    if (free != null) {
      return figures.figure("duplication.freeCapacity", free);
    }
    var unknown = match.effort().capacity() == null ? "What it can serve" : "Whom it reaches";
    return figures.notEvaluable("duplication.freeCapacity", unknown + " is not known.");
  }

  private Figures figures(Comparison match) {
    return Figures.of(view, proposal.period())
        .from(
            Stream.<Fact>concat(Stream.of(match.effort()), Stream.ofNullable(proposal.fact()))
                .toList());
  }

  private @Nullable Boolean openToPartners(Comparison match) {
    if (reasons.isOwn(match)) {
      return true;
    }
    if (match.effort().openToPartners() != null) {
      return match.effort().openToPartners();
    }
    var said =
        Arrays.stream(match.effort().runBy())
            .mapToObj(actor -> view.snapshot().actors().get(actor))
            .filter(view::sees)
            .map(ActorFact::openToPartners)
            .toList();
    if (said.contains(true)) {
      return true;
    }
    return said.isEmpty() || said.contains(null) ? null : Boolean.FALSE;
  }

  private <T> List<Ref<T>> actors(EffortFact effort) {
    return Arrays.stream(effort.runBy())
        .filter(actor -> view.sees(view.snapshot().actors().get(actor)))
        .mapToObj(actor -> view.snapshot().<T>actorRef(actor))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private PriorAttempt attempt(Comparison over) {
    var snapshot = view.snapshot();
    var shared = over.shared();
    return new PriorAttempt(
        snapshot.ref(over.effort()),
        actors(over.effort()),
        over.effort().status(),
        endedOn(over.effort()),
        shared.refs(snapshot, CellDimension.ISSUE),
        shared.refs(snapshot, CellDimension.SERVICE),
        shared.refs(snapshot, CellDimension.POPULATION),
        shared.refs(snapshot, CellDimension.PLACE));
  }
}
