package org.weft.reconciling;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Identifier;
import org.weft.landscape.RegisterNumber;

/// A profile in the form in which it is compared.
///
/// @param numbers register numbers by scheme
/// @param places folded
/// @param around folded
/// @param host of its website, when it is its own; null otherwise
record Compared(
    Profile profile,
    List<FoldedName> names,
    Map<String, Set<String>> numbers,
    Set<String> places,
    Set<String> around,
    @Nullable String host) {

  static Compared of(Profile profile) {
    var names = new ArrayList<FoldedName>();
    profile.names().forEach(name -> names.addAll(FoldedName.variants(name)));
    var numbers = new LinkedHashMap<String, Set<String>>();
    for (var identifier : profile.identifiers()) {
      RegisterNumber.of(identifier, Words::isNoIdentifier)
          .ifPresent(
              one -> numbers.computeIfAbsent(one.scheme(), _ -> new TreeSet<>()).add(one.id()));
    }
    return new Compared(
        profile,
        names.stream().distinct().toList(),
        numbers,
        folded(profile.places()),
        folded(profile.around()),
        host(profile.website()));
  }

  List<Identifier> identifiers() {
    return numbers.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(id -> new Identifier(e.getKey(), id)))
        .toList();
  }

  private static Set<String> folded(Set<String> names) {
    return names.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable String host(@Nullable String website) {
    if (website == null) {
      return null;
    }
    try {
      var host = URI.create(website.strip()).getHost();
      if (host == null) {
        return null;
      }
      var own = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
      return isShared(own) ? null : own;
    } catch (IllegalArgumentException notAnUrl) {
      return null;
    }
  }

  /// Under a shared host everybody has a name of their own, but for its own front door.
  private static boolean isShared(String host) {
    return Words.is(Words.Kind.SHARED_HOST, host);
  }
}
