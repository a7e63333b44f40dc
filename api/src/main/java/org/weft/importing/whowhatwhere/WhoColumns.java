package org.weft.importing.whowhatwhere;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weft.importing.tables.Row;
import org.weft.importing.whowhatwhere.Who.Role;

/// The columns of organizations in one role.
final class WhoColumns {

  private static final Set<String> FUNDS =
      Set.of("fund", "funder", "funding", "donor", "donors", "funders");
  private static final Set<String> PROGRAMS =
      Set.of("prog", "programming", "lead", "accountable", "reporting", "agency");

  private final Role role;
  private final List<Column> names;
  private final List<Column> acronyms;
  private final List<Column> codes;
  private final List<Column> types;
  private final List<Column> addresses;

  private WhoColumns(Role role, List<Column> columns) {
    this.role = role;
    this.types = columns.stream().filter(Column::isType).toList();
    Predicate<Column> isType = Column::isType;
    var others = columns.stream().filter(isType.negate()).toList();
    this.codes = Column.inOneLanguage(others, Column::isCode);
    this.addresses = others.stream().filter(Column::isAddress).toList();
    var called = Column.inOneLanguage(others, Column::isName);
    var named = called.stream().filter(column -> column.tag().has("name")).toList();
    var brief = Column.inOneLanguage(others, Column::isAcronym);
    // `#org` beside `#org+name` is how the organization is called for short.
    var isShort = !named.isEmpty() && named.size() < called.size() && brief.isEmpty();
    this.names = isShort ? named : called;
    this.acronyms =
        isShort ? called.stream().filter(column -> !column.tag().has("name")).toList() : brief;
  }

  static List<WhoColumns> of(List<Column> columns) {
    var organizations = columns.stream().filter(column -> column.tag().is("#org")).toList();
    var found = new ArrayList<WhoColumns>();
    for (var role : Role.values()) {
      found.add(
          new WhoColumns(role, organizations.stream().filter(c -> role(c.tag()) == role).toList()));
    }
    return List.copyOf(found);
  }

  private static Role role(Tag tag) {
    if (tag.hasAny(FUNDS)) {
      return Role.FUNDS;
    }
    return tag.hasAny(PROGRAMS) ? Role.PROGRAMS : Role.IMPLEMENTS;
  }

  void read(Row row, Statement said) {
    var count = Math.max(names.size(), Math.max(acronyms.size(), codes.size()));
    for (int i = 0; i < count; i++) {
      var ofNames = texts(names, i, row);
      var ofAcronyms = texts(acronyms, i, row);
      var ofCodes = texts(codes, i, row);
      var most = Math.max(ofNames.size(), Math.max(ofAcronyms.size(), ofCodes.size()));
      for (int k = 0; k < most; k++) {
        said.who.add(
            new Who(
                role,
                at(ofCodes, k),
                at(ofNames, k),
                at(ofAcronyms, k),
                type(row, i, count),
                most > 1 || i >= addresses.size() ? null : addresses.get(i).text(row)));
      }
    }
  }

  /// The columns of types go with the organizations one by one; where there is one organization,
  /// they all do, and the first that is known counts.
  private @Nullable String type(Row row, int i, int count) {
    var columns = count == 1 ? types : i < types.size() ? List.of(types.get(i)) : List.<Column>of();
    var texts = columns.stream().map(column -> row.cell(column.index())).toList();
    return texts.stream()
        .filter(text -> OrganizationTypes.find(text).isPresent())
        .findFirst()
        .or(() -> texts.stream().filter(text -> !text.isBlank()).findFirst())
        .orElse(null);
  }

  private static List<String> texts(List<Column> columns, int i, Row row) {
    return i < columns.size() ? columns.get(i).texts(row) : List.of();
  }

  private static @Nullable String at(List<String> texts, int k) {
    return k < texts.size() ? texts.get(k) : null;
  }
}
