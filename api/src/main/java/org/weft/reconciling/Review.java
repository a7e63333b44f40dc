package org.weft.reconciling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.landscape.Actor;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Ref;
import org.weft.writing.Authorship;
import org.weft.writing.LandscapeWriter;
import org.weft.writing.Problem;
import org.weft.writing.UserError;
import org.weft.writing.UserErrorCode;
import org.weft.writing.WriteResult;

/// What people decide about pairs of actors. Each decision is one transaction and one version.
@Component
class Review {

  private final LandscapeWriter writer;
  private final ReconciliationQueries queries;
  private final PairQueries pairs;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Review(
      LandscapeWriter writer,
      ReconciliationQueries queries,
      PairQueries pairs,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.writer = writer;
    this.queries = queries;
    this.pairs = pairs;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /// A pair, or what is wrong with it.
  private record Asked(@Nullable ReconciliationPair pair, List<UserError> errors) {}

  ReconciliationPayload accept(String landscape, String a, String b, String keep, Authorship by) {
    return inTransaction(() -> {
      var asked = ask(landscape, a, b, true);
      if (asked.pair() instanceof ReconciliationPair pair) {
        var kept = key(keep);
        if (!kept.equals(pair.aKey()) && !kept.equals(pair.bKey())) {
          return refused("keep", keep, "must be one of the two actors");
        }
        var isA = kept.equals(pair.aKey());
        var gone = isA ? pair.b() : pair.a();
        var merged = queries.called(gone).orElseThrow();
        var written = writer.merge(gone, isA ? pair.a() : pair.b(), by);
        return decided(pair, ReconciliationState.ACCEPTED, kept, merged, written, by);
      }
      return ReconciliationPayload.of(asked.errors());
    });
  }

  ReconciliationPayload reject(String landscape, String a, String b, Authorship by) {
    return inTransaction(() -> {
      var asked = ask(landscape, a, b, false);
      if (asked.pair() instanceof ReconciliationPair pair) {
        var decision =
            Map.<String, Object>of("a", pair.aKey(), "b", pair.bKey(), "state", "REJECTED");
        long version = writer.decide(landscape, decision, by).orElseThrow();
        return decided(pair, ReconciliationState.REJECTED, null, null, version, by);
      }
      return ReconciliationPayload.of(asked.errors());
    });
  }

  ReconciliationPayload split(String landscape, String a, String b, Authorship by) {
    return inTransaction(() -> {
      var pair = pairs.find(landscape, key(a), key(b)).orElse(null);
      if (pair == null
          || pair.state() != ReconciliationState.ACCEPTED
          || !(pair.decision() instanceof ReconciliationDecision decision)) {
        return refused("b", b, "must be the other actor of an accepted pair");
      }
      var isAKept = pair.aKey().equals(decision.keep());
      var kept = isAKept ? pair.a() : pair.b();
      var gone = isAKept ? pair.b() : pair.a();
      if (!queries.known(landscape, List.of(kept.key())).containsKey(kept.key())) {
        return refused(
            "b", b, "must be split after " + kept.key() + " was split from whom it became");
      }
      var stays = taughtByOthers(pair, kept.key());
      var written = writer.split(decision.version(), gone, kept, stays, by);
      return decided(pair, ReconciliationState.SPLIT, null, null, written, by);
    });
  }

  /// Names and identifiers of other actors that were merged into this one.
  private Set<Object> taughtByOthers(ReconciliationPair pair, String kept) {
    var taught = new HashSet<Object>();
    for (var other : pairs.decisions(pair.a().landscapeId())) {
      if (!other.id().equals(pair.id())
          && other.state() == ReconciliationState.ACCEPTED
          && other.decision() instanceof ReconciliationDecision decision
          && kept.equals(decision.keep())
          && decision.merged() instanceof ReconciliationMerged merged) {
        taught.addAll(merged.names());
        taught.addAll(merged.identifiers());
      }
    }
    return taught;
  }

  /// @param areBothThere whether both must be actors of the landscape, or the first one only
  private Asked ask(String landscape, String a, String b, boolean areBothThere) {
    var known = queries.known(landscape, List.of(key(a), key(b)));
    var kind = known.get(key(a));
    if (kind == null) {
      return wrong("a", a, "must be the key or id of an actor of the landscape");
    }
    if (areBothThere && !known.containsKey(key(b))) {
      return wrong("b", b, "must be the key or id of an actor of the landscape");
    }
    if (key(a).equals(key(b)) || known.getOrDefault(key(b), kind) != kind) {
      return wrong("b", b, "must be another " + kind.typeName() + " than a");
    }
    var pair =
        pairs
            .find(landscape, key(a), key(b))
            .orElseGet(() -> open(landscape, kind, key(a), key(b)));
    return pair.state() == ReconciliationState.ACCEPTED
        ? wrong("b", b, "must not be of an accepted pair: split it first")
        : new Asked(pair, List.of());
  }

  private static ReconciliationPair open(String landscape, EntityKind kind, String a, String b) {
    return new ReconciliationPair(
        new Ref<Actor>(landscape, kind, a),
        new Ref<Actor>(landscape, kind, b),
        null,
        List.of(),
        ReconciliationState.OPEN,
        null);
  }

  private ReconciliationPayload decided(
      ReconciliationPair pair,
      ReconciliationState state,
      @Nullable String keep,
      @Nullable ReconciliationMerged merged,
      WriteResult written,
      Authorship by) {
    if (!written.problems().isEmpty()) {
      return ReconciliationPayload.of(written.problems().stream().map(Review::error).toList());
    }
    return decided(pair, state, keep, merged, Objects.requireNonNull(written.version()), by);
  }

  private ReconciliationPayload decided(
      ReconciliationPair pair,
      ReconciliationState state,
      @Nullable String keep,
      @Nullable ReconciliationMerged merged,
      long version,
      Authorship by) {
    var at = OffsetDateTime.now(clock);
    var decision = new ReconciliationDecision(by.by(), at, keep, merged, version);
    pairs.decide(pair, state, decision);
    var landscape = pair.a().landscapeId();
    return ReconciliationPayload.of(
        pairs.find(landscape, pair.aKey(), pair.bKey()).orElseThrow(), version);
  }

  private static UserError error(Problem problem) {
    return UserError.of(problem.code(), problem.field(), problem.value(), problem.rule());
  }

  private static ReconciliationPayload refused(String field, String value, String rule) {
    return ReconciliationPayload.of(wrong(field, value, rule).errors());
  }

  private static Asked wrong(String field, String value, String rule) {
    return new Asked(null, List.of(UserError.of(UserErrorCode.INVALID, field, value, rule)));
  }

  /// The key of a global id, or what was stated.
  private static String key(String stated) {
    return GlobalId.parse(stated).<String>map(Ref::key).orElse(stated);
  }

  private ReconciliationPayload inTransaction(Supplier<ReconciliationPayload> work) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          var payload = work.get();
          if (!payload.userErrors().isEmpty()) {
            status.setRollbackOnly();
          }
          return payload;
        }));
  }
}
