package org.weft.importing.iati;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.terms.OrgId;
import org.weft.importing.terms.Slugs;

/// Reads who is mentioned in one activity.
///
/// One is known by its `ref` where that is an identifier of a register. Any other code is the
/// publisher's own, and so is a name: they tell apart only what this publisher mentions. Where a
/// name comes both with an identifier and without one in the same activity, it is one organization.
final class PartyReader {

  private static final Pattern REGISTERED =
      Pattern.compile("([A-Za-z]{2,3}-[A-Za-z0-9_]+)-(\\S{1,150})");

  /// A donor's agency as the code list OrganisationIdentifier of version 1 has it.
  private static final Pattern DONOR_AGENCY = Pattern.compile("[A-Z]{2,3}-\\d{1,5}");

  /// A multilateral organization by its channel code of the DAC, without the register before it.
  private static final Pattern CHANNEL = Pattern.compile("4[1-7]\\d{3}");

  private static final int LONGEST_NAME = 500;
  private static final String NOT_REGISTERED =
      "must be an org-id.guide identifier; it is taken as a code of the publisher's own";

  private static final Set<String> TYPES =
      Set.of(
          "10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80",
          "90");

  private final Notes notes;
  private final Narratives narratives;
  private final String scope;
  private final Map<String, @Nullable Party> identified = new HashMap<>();

  /// @param scope comes before the keys of organizations that no register knows
  PartyReader(Notes notes, Narratives narratives, String scope) {
    this.notes = notes;
    this.narratives = narratives;
    this.scope = scope;
  }

  /// Learns which name belongs to which identifier; a name that belongs to two belongs to none.
  PartyReader learn(List<XmlElement> organizations) {
    for (var element : organizations) {
      var name = narratives.of(element);
      var ref = element.attribute("ref");
      var id = ref == null ? null : registered(ref);
      if (name != null && id != null) {
        var party = new Party(id.toString(), id, null, null);
        identified.merge(Slugs.of(name), party, (one, other) -> one.equals(other) ? one : NOBODY);
      }
    }
    return this;
  }

  private static final Party NOBODY = new Party("", null, null, null);

  /// @return null when nobody is named
  @Nullable Party read(XmlElement element) {
    var ref = element.attribute("ref");
    if (ref != null && Placeholders.contains(ref)) {
      ref = null;
    }
    var name = notes.cut(element, element.name(), narratives.of(element), LONGEST_NAME);
    if (name != null && Placeholders.contains(name)) {
      name = null;
    }
    var type = type(element);
    var id = ref == null ? null : registered(ref);
    if (id != null) {
      return new Party(id.toString(), id, name, type);
    }
    if (ref != null && DONOR_AGENCY.matcher(ref).matches()) {
      return new Party(ref, null, name, type);
    }
    if (ref != null) {
      notes.repair(element, element.name() + "/@ref", ref, NOT_REGISTERED);
    }
    return unregistered(ref, name, type);
  }

  private @Nullable Party unregistered(
      @Nullable String ref, @Nullable String name, @Nullable String type) {
    var same = name == null ? null : identified.get(Slugs.of(name));
    if (same != null && !same.equals(NOBODY)) {
      return new Party(same.key(), same.identifier(), name, type);
    }
    var text = ref == null ? name : ref;
    var slug = text == null ? "" : Slugs.of(text);
    if (text == null || slug.isEmpty()) {
      return null;
    }
    return new Party(Keys.fit(scope + "/" + slug), null, name == null ? text : name, type);
  }

  private static @Nullable OrgId registered(String ref) {
    if (CHANNEL.matcher(ref).matches()) {
      return new OrgId("XM-DAC", ref);
    }
    var match = REGISTERED.matcher(ref);
    return match.matches() && !Placeholders.contains(match.group(2))
        ? new OrgId(match.group(1).toUpperCase(Locale.ROOT), match.group(2))
        : null;
  }

  private @Nullable String type(XmlElement element) {
    var type = element.attribute("type");
    if (type == null || TYPES.contains(type)) {
      return type;
    }
    notes.ignore(
        element, element.name() + "/@type", type, "must be a code of the list OrganisationType");
    return null;
  }
}
