package org.weft.importing.whowhatwhere;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An HXL hashtag with its attributes: `#org+impl+name`. Neither capitals nor the order of
/// attributes count.
///
/// @param name with `#`, in lower case
public record Tag(String name, Set<String> attributes) {

  private static final Pattern FORM = Pattern.compile("#\\s*[a-z]\\w*(\\s*\\+\\s*[a-z]\\w*)*\\s*");

  /// The hashtags of HXL 1.1, and `#adm0`, which many tables use for the country.
  private static final Set<String> STANDARD =
      Arrays.stream(
              ("access activity adm0 adm1 adm2 adm3 adm4 adm5 affected beneficiary capacity cause"
                      + " channel contact country crisis currency date delivery description event"
                      + " frequency geo group id impact indicator inneed item loc meta modality need"
                      + " operations org output population reached region respondee sector service"
                      + " severity status subsector targeted value")
                  .split(" "))
          .map(name -> "#" + name)
          .collect(Collectors.toUnmodifiableSet());

  /// How HXL wrote them before version 1.0.
  private static final Map<String, String> FORMER =
      Map.of(
          "#lat_deg", "#geo+lat",
          "#lon_deg", "#geo+lon",
          "#country_id", "#country+code",
          "#adm1_id", "#adm1+code",
          "#adm2_id", "#adm2+code",
          "#adm3_id", "#adm3+code",
          "#sector_id", "#sector+code",
          "#org_id", "#org+code",
          "#start_date", "#date+start",
          "#end_date", "#date+end");

  public Tag {
    attributes = Set.copyOf(attributes);
  }

  /// @return empty when the text is no hashtag
  public static Optional<Tag> parse(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT);
    if (!FORM.matcher(plain).matches()) {
      return Optional.empty();
    }
    plain = plain.replaceAll("\\s+", "");
    var parts = FORMER.getOrDefault(plain, plain).split("\\+");
    return Optional.of(
        new Tag(parts[0], new TreeSet<>(Arrays.asList(parts).subList(1, parts.length))));
  }

  /// Whether these cells are the row of hashtags: more than half of those that are filled are some.
  /// Source: how HXL's own library decides.
  public static boolean isRow(List<String> cells) {
    long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
    long tags = cells.stream().filter(cell -> parse(cell).isPresent()).count();
    return tags > 0 && 2 * tags > filled;
  }

  boolean isStandard() {
    return STANDARD.contains(name);
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  boolean has(String attribute) {
    return attributes.contains(attribute);
  }

  boolean hasAny(Collection<String> wanted) {
    return wanted.stream().anyMatch(attributes::contains);
  }

  @Override
  public String toString() {
    return attributes.isEmpty() ? name : name + "+" + String.join("+", new TreeSet<>(attributes));
  }
}
