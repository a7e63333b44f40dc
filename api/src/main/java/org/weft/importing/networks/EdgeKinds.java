package org.weft.importing.networks;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weft.landscape.TieKind;

/// Words for what a tie is.
final class EdgeKinds {

  private static final Map<String, TieKind> WORDS =
      Map.ofEntries(
          entry("collaboration", TieKind.COLLABORATES_WITH),
          entry("collaborates", TieKind.COLLABORATES_WITH),
          entry("collaborator", TieKind.COLLABORATES_WITH),
          entry("workswith", TieKind.COLLABORATES_WITH),
          entry("partner", TieKind.COLLABORATES_WITH),
          entry("partners", TieKind.COLLABORATES_WITH),
          entry("partnership", TieKind.COLLABORATES_WITH),
          entry("partnerswith", TieKind.COLLABORATES_WITH),
          entry("member", TieKind.MEMBER_OF),
          entry("membership", TieKind.MEMBER_OF),
          entry("belongsto", TieKind.MEMBER_OF),
          entry("owner", TieKind.OWNS),
          entry("ownership", TieKind.OWNS),
          entry("control", TieKind.CONTROLS),
          entry("dependency", TieKind.DEPENDS_ON),
          entry("dependence", TieKind.DEPENDS_ON),
          entry("representation", TieKind.REPRESENTS),
          entry("support", TieKind.SUPPORTS),
          entry("opposition", TieKind.OPPOSES),
          entry("opposes", TieKind.OPPOSES),
          entry("referral", TieKind.REFERS_TO),
          entry("refers", TieKind.REFERS_TO),
          entry("contract", TieKind.CONTRACTS),
          entry("unknown", TieKind.UNKNOWN_LINK));

  private static final Set<String> FUNDING =
      Set.of("funds", "funding", "funder", "fundedby", "grant", "grants", "finances", "donates");

  private static final Set<TieKind> MUTUAL =
      Set.of(TieKind.COLLABORATES_WITH, TieKind.UNKNOWN_LINK, TieKind.OPPOSES);

  private EdgeKinds() {}

  static Optional<TieKind> find(String text) {
    var plain = Names.plain(text);
    var named =
        Arrays.stream(TieKind.values())
            .filter(kind -> Names.plain(kind.name()).equals(plain))
            .findFirst();
    return named.isPresent() ? named : Optional.ofNullable(WORDS.get(plain));
  }

  static boolean isFunding(String text) {
    return FUNDING.contains(Names.plain(text));
  }

  /// Whether the money goes the other way than the edge.
  static boolean isFundedBy(String text) {
    return Names.plain(text).equals("fundedby");
  }

  /// Whether it may hold without direction.
  static boolean isMutual(TieKind kind) {
    return MUTUAL.contains(kind);
  }
}
