package org.weft.reconciling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;

/// Profiles written as one line: `Youth Forge | Forge | @Leeds < Yorkshire | GB-CHC:123 |
/// https://forge.org`.
final class Profiles {

  private Profiles() {}

  static Profile of(String key, String line) {
    var names = new ArrayList<String>();
    var identifiers = new ArrayList<Identifier>();
    var places = new HashSet<String>();
    var around = new HashSet<String>();
    String website = null;
    for (var part : line.split("\\|")) {
      var text = part.strip();
      if (text.startsWith("@")) {
        var chain = List.of(text.substring(1).split("\\s*<\\s*"));
        places.add(chain.getFirst());
        around.addAll(chain);
      } else if (text.startsWith("http")) {
        website = text;
      } else if (text.matches("[A-Z0-9-]+:.*")) {
        identifiers.add(new Identifier(text.split(":", 2)[0], text.split(":", 2)[1]));
      } else {
        names.add(text);
      }
    }
    return new Profile(
        EntityKind.ORGANIZATION,
        key,
        names,
        identifiers,
        Set.copyOf(places),
        Set.copyOf(around),
        website,
        null);
  }
}
