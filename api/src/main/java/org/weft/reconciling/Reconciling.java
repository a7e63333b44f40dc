package org.weft.reconciling;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.weft.landscape.Visibility;
import org.weft.landscape.input.Draft;
import org.weft.writing.LandscapeWriter;

/// Finds out which actors of an import are there already under another key, and which it lists
/// twice.
@Component
public class Reconciling {

  private final LandscapeWriter writer;
  private final ReconciliationQueries queries;
  private final PairQueries pairs;

  Reconciling(LandscapeWriter writer, ReconciliationQueries queries, PairQueries pairs) {
    this.writer = writer;
    this.queries = queries;
    this.pairs = pairs;
  }

  /// Rewrites drafts so that each actor is named once. What is there stays as its own source told
  /// it: of an actor that was found, a draft of another source states nothing. What an actor
  /// learned from others that were merged into it, it goes on knowing.
  public Reconciled reconcile(String landscape, List<Draft> drafts) {
    var incoming = new IncomingActors(drafts, writer.name(landscape, drafts));
    if (incoming.keys().isEmpty()) {
      return new Reconciled(drafts, List.of(), List.of());
    }
    var decisions = new Decisions(pairs.decisions(landscape));
    var fresh = new ArrayList<>(incoming.keys());
    fresh.removeAll(queries.known(landscape, fresh).keySet());
    var actors =
        fresh.isEmpty() ? List.<Profile>of() : queries.actors(landscape, Visibility.STEWARDS);
    var finding = new Finding(landscape, actors, decisions);
    finding.find(fresh, incoming, queries.places(landscape, incoming.placesToLookUp(fresh)));
    var rewriting = new Rewriting(incoming, finding.matched(), actors, decisions);
    return new Reconciled(rewriting.of(drafts), finding.matched(), finding.inDoubt());
  }

  /// Pairs of actors of a landscape that may be recorded twice.
  public List<ReconciliationPair> listedTwice(String landscape) {
    var decisions = new Decisions(pairs.decisions(landscape));
    var actors = queries.actors(landscape, Visibility.STEWARDS);
    return new Finding(landscape, List.of(), decisions).listedTwice(actors);
  }

  /// Puts pairs in the review queue, in the transaction that is under way.
  public void remember(String landscape, List<ReconciliationPair> inDoubt) {
    pairs.remember(landscape, inDoubt);
  }
}
