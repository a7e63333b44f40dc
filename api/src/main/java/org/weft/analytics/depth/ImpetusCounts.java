package org.weft.analytics.depth;

import java.util.Collection;
import org.weft.landscape.Impetus;
import org.weft.landscape.view.TieFact;

/// How many ties were pushed by what.
public record ImpetusCounts(
    int mutualCount, int incentivisedCount, int mandatedCount, int unknownCount) {

  static ImpetusCounts of(Collection<TieFact> ties) {
    var counts = new int[Impetus.values().length];
    ties.forEach(tie -> {
      if (tie.impetus() != null) {
        counts[tie.impetus().ordinal()]++;
      }
    });
    int mutual = counts[Impetus.MUTUAL.ordinal()];
    int incentivised = counts[Impetus.INCENTIVISED.ordinal()];
    int mandated = counts[Impetus.MANDATED.ordinal()];
    return new ImpetusCounts(
        mutual, incentivised, mandated, ties.size() - mutual - incentivised - mandated);
  }
}
