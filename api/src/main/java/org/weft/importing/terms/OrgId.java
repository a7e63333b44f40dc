package org.weft.importing.terms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.weft.landscape.input.IdentifierInput;

/// An organization identifier as org-id.guide writes it: the code of a register, `-`, the number in
/// that register. `360G-` and a publisher's prefix stand where no register has the organization.
///
/// Placeholders such as `DUMMY01` or `GB-CHC-pending` are none: they would make one organization of
/// many.
public record OrgId(String scheme, String id) {

  private static final Pattern PUBLISHERS_OWN = Pattern.compile("(360G)-(\\S.*)");
  private static final Pattern CHARITY = Pattern.compile("(GB-CHC)-(\\d{6,7}(?:-\\d+)?)");
  private static final Pattern COMPANY = Pattern.compile("(GB-COH)-([A-Z0-9]{2}\\d{6})");
  private static final Pattern OTHER_REGISTER =
      Pattern.compile("([A-Z]{2,3}-[A-Z0-9_]+)-([^\\s]*\\d[^\\s]*)");

  /// @return empty when the text is not of that form
  public static Optional<OrgId> parse(String text) {
    var pattern =
        text.startsWith("360G-")
            ? PUBLISHERS_OWN
            : text.startsWith("GB-CHC-")
                ? CHARITY
                : text.startsWith("GB-COH-") ? COMPANY : OTHER_REGISTER;
    var match = pattern.matcher(text);
    return match.matches()
        ? Optional.of(new OrgId(match.group(1), match.group(2)))
        : Optional.empty();
  }

  /// A number of the field `charityNumber`: of England and Wales, or with `SC` of Scotland, with
  /// `NIC` of Northern Ireland.
  public static Optional<OrgId> ofCharity(String number) {
    if (number.startsWith("SC")) {
      return parse("GB-SC-" + number);
    }
    return number.startsWith("NIC")
        ? parse("GB-NIC-" + number.substring(3))
        : parse("GB-CHC-" + number);
  }

  /// A number of the field `companyNumber`; a spreadsheet may have cut the zeros before it.
  public static Optional<OrgId> ofCompany(String number) {
    var padded = number.matches("\\d{1,7}") ? "%08d".formatted(Integer.parseInt(number)) : number;
    return parse("GB-COH-" + padded);
  }

  public IdentifierInput identifier() {
    return new IdentifierInput(scheme, id);
  }

  @Override
  public String toString() {
    return scheme + "-" + id;
  }
}
