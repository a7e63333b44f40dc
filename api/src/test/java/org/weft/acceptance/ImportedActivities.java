package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.NoticeKind;
import org.weft.importing.terms.Slugs;
import org.weft.landscape.EntityKind;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.ResourceFlowInput;

/// A file of IATI activities, read by the importer.
final class ImportedActivities {

  private static final String IMPORTER = "org.weft.importing.iati.IatiImporter";

  private final ImportBatch batch = new ImportBatch("acceptance", 100);
  private final List<ResourceFlowInput> flows = new ArrayList<>();
  private int plannedCount;

  /// What each organization is called, by its key.
  private final Map<String, TreeSet<String>> names = new TreeMap<>();

  ImportedActivities(Path file) throws IOException {
    ((Importer) BeanUtils.instantiateClass(ClassUtils.resolveClassName(IMPORTER, null)))
        .read(ImportInput.of(file), batch);
    for (var fact : batch.facts()) {
      switch (fact.draft().input()) {
        case OrganizationInput one -> add(one);
        case ResourceFlowInput flow when flow.basis() == FlowBasis.PLANNED -> plannedCount++;
        case ResourceFlowInput flow when flow.basis() != null -> flows.add(flow);
        default -> {}
      }
    }
  }

  private void add(OrganizationInput one) {
    var key = one.key();
    var identifiers = one.identifiers();
    if (key == null && identifiers != null) {
      key = identifiers.getFirst().scheme() + "-" + identifiers.getFirst().id();
    }
    var known = names.computeIfAbsent(String.valueOf(key), _ -> new TreeSet<>());
    known.add(folded(String.valueOf(key)));
    known.add(folded(one.name()));
    if (one.alternativeNames() != null) {
      one.alternativeNames().forEach(name -> known.add(folded(name)));
    }
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }

  /// Those of transactions; who funds without one is known without a basis.
  List<ResourceFlowInput> flows() {
    return flows;
  }

  long count(EntityKind kind) {
    return batch.facts().stream().filter(one -> one.draft().input().entity() == kind).count();
  }

  /// How many planned disbursements became flows.
  int plannedCount() {
    return plannedCount;
  }

  /// Transactions and planned disbursements that became no flow of their own, each with a notice; a
  /// notice of two that cancel each other stands for both.
  int leftOut() {
    return batch.noticeCounts().stream()
        .mapToInt(notice ->
            notice.rule().startsWith("cancels")
                ? 2 * notice.count()
                : notice.kind() == NoticeKind.REJECTED
                        || notice.rule().startsWith("is reported by its giver, too")
                        || notice.rule().startsWith("was revised for the same period")
                    ? notice.count()
                    : 0)
        .sum();
  }

  /// Whether the organization of a flow is the one that a publisher calls so, by its reference or
  /// by its name.
  boolean isCalled(@Nullable String key, String text) {
    var known = key == null ? null : names.get(key);
    return key != null
        && known != null
        && (known.contains(folded(text))
            || key.endsWith("/" + Slugs.of(text))
            || key.equals("XM-DAC-" + text));
  }
}
