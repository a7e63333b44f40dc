package org.weft.importing.whowhatwhere;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Placeholders;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.OrganizationInput;

/// The organizations of all rows, each once. One is known by its code, else by its name, else by
/// its acronym; an acronym alone stands for the one organization that has it beside its name.
final class Organizations {

  static final String PREFIX = "3w/";

  private static final class Known {
    final Origin origin;
    final Votes names = new Votes();
    final Votes acronyms = new Votes();
    final Votes types = new Votes();
    final Votes websites = new Votes();

    Known(Origin origin) {
      this.origin = origin;
    }
  }

  private record Mention(Named compared, Origin origin, Who who) {}

  private final ImportBatch batch;
  private final Identities identities = new Identities(PREFIX, PREFIX);
  private final Map<String, TreeSet<String>> keysByAcronym = new HashMap<>();
  private final Map<Who, Mention> mentions = new LinkedHashMap<>();
  private final TreeMap<String, Known> organizations = new TreeMap<>();

  Organizations(ImportBatch batch) {
    this.batch = batch;
  }

  /// @return whether the row names an organization at all
  boolean add(Origin origin, Who who) {
    var named = named(who);
    if (named == null) {
      return false;
    }
    mentions.computeIfAbsent(who, any -> new Mention(identities.add(named), origin, who));
    return true;
  }

  static boolean isNamed(Who who) {
    return named(who) != null;
  }

  private static @Nullable Named named(Who who) {
    return Named.of(null, 0, who.code(), who.name() == null ? who.acronym() : who.name());
  }

  void settle() {
    identities.settle();
    for (var mention : mentions.values()) {
      var acronym = mention.who().acronym();
      if (acronym != null && !isAcronymOnly(mention.who())) {
        keysByAcronym
            .computeIfAbsent(NameKeys.of(acronym), any -> new TreeSet<>())
            .add(identities.key(mention.compared()));
      }
    }
    mentions.values().forEach(this::note);
  }

  private static boolean isAcronymOnly(Who who) {
    return who.name() == null && Placeholders.isNoIdentifier(who.code());
  }

  /// The key of an organization that was added.
  String key(Who who) {
    var mention = mentions.get(who);
    if (mention == null) {
      throw new IllegalArgumentException("must have been added: " + who);
    }
    var acronym = who.acronym();
    if (acronym != null && isAcronymOnly(who)) {
      var bearers = keysByAcronym.getOrDefault(NameKeys.of(acronym), new TreeSet<>());
      if (bearers.size() == 1) {
        return bearers.first();
      }
    }
    return identities.key(mention.compared());
  }

  private void note(Mention mention) {
    var who = mention.who();
    var known = organizations.computeIfAbsent(key(who), any -> new Known(mention.origin()));
    known.names.add(Placeholders.isNoIdentifier(who.name()) ? null : who.name());
    known.acronyms.add(who.acronym());
    var type = OrganizationTypes.find(who.type());
    known.types.add(type.orElse(null));
    if (who.type() != null && type.isEmpty() && !Placeholders.isNoIdentifier(who.type())) {
      batch.ignore(mention.origin(), "#org+type", who.type(), OrganizationTypes.RULE);
    }
    var website = who.website();
    known.websites.add(website != null && website.matches("https?://\\S+") ? website : null);
  }

  void draft() {
    organizations.forEach((key, known) -> {
      var name = known.names.winner() == null ? known.acronyms.winner() : known.names.winner();
      batch.add(
          known.origin,
          FactDraft.of(OrganizationInput.class)
              .with("key", key)
              .with("name", name == null ? key : name)
              .with("alternativeNames", others(name, known))
              .with("type", known.types.winner())
              .with("website", known.websites.winner())
              .with("source", batch.ownSource())
              .draft());
    });
  }

  private static List<String> others(@Nullable String name, Known known) {
    var others = new TreeSet<>(known.names.others());
    others.addAll(known.acronyms.others());
    var acronym = known.acronyms.winner();
    if (acronym != null) {
      others.add(acronym);
    }
    others.removeIf(other -> name != null && NameKeys.of(other).equals(NameKeys.of(name)));
    return List.copyOf(others);
  }
}
