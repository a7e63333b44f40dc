package org.weft.reconciling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who of many may be meant, without looking at all of them: those that share a number, a host, a
/// rare word, the beginning or the end of one, a pair of words, the beginning or the end of a name,
/// or an acronym.
///
/// What more than {@link #MOST_IN_BLOCK} share says nobody and is skipped; so the work per record
/// does not grow with their number.
final class Blocks {

  /// Our choice: with 100,000 actors a word that 1 in 1,000 has still counts.
  static final int MOST_IN_BLOCK = 100;

  /// Candidates of one record that are compared, those of the smallest blocks first.
  static final int MOST_COMPARED = 300;

  /// Words of one name whose pairs are looked at: more make longer lists and no better ones.
  private static final int PAIRED_WORDS = 5;

  private static final int ENDING = 5;

  /// Letters of a word's beginning and end: one slip leaves one of the two.
  private static final int PART = 4;

  private final Map<String, Block> blocks = new HashMap<>();

  /// Growing numbers of members; full ones keep their size only.
  private static final class Block {
    private int[] members = new int[2];
    private int size;

    void add(int member) {
      if (size > 0 && size <= MOST_IN_BLOCK && members[size - 1] == member) {
        return;
      }
      if (size < MOST_IN_BLOCK) {
        if (size == members.length) {
          members = Arrays.copyOf(members, size * 2);
        }
        members[size] = member;
      } else {
        members = new int[0];
      }
      size = Math.min(size + 1, MOST_IN_BLOCK + 1);
    }

    boolean isFull() {
      return size > MOST_IN_BLOCK;
    }
  }

  /// @param members in the order of their indexes
  Blocks(List<Compared> members) {
    for (var i = 0; i < members.size(); i++) {
      for (var key : keys(members.get(i))) {
        blocks.computeIfAbsent(key, _ -> new Block()).add(i);
      }
    }
  }

  /// Indexes of those who may be meant, each once, at most {@link #MOST_COMPARED}.
  List<Integer> candidates(Compared wanted) {
    var shared = new ArrayList<Block>();
    for (var key : keys(wanted)) {
      if (find(key) instanceof Block block) {
        shared.add(block);
      }
    }
    shared.sort((a, b) -> Integer.compare(a.size, b.size));
    var found = new LinkedHashSet<Integer>();
    for (var block : shared) {
      for (var i = 0; i < block.size && found.size() < MOST_COMPARED; i++) {
        found.add(block.members[i]);
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Block find(String key) {
    var block = blocks.get(key);
    return block == null || block.isFull() ? null : block;
  }

  static Set<String> keys(Compared one) {
    var keys = new LinkedHashSet<String>();
    one.identifiers().forEach(id -> keys.add("i " + id.scheme() + ' ' + id.id()));
    if (one.host() != null) {
      keys.add("h " + one.host());
    }
    one.names().forEach(name -> add(name, keys));
    return keys;
  }

  private static void add(FoldedName name, Set<String> keys) {
    var words = name.sorted();
    keys.add("n " + String.join(" ", words));
    var joined = name.joined();
    keys.add("j " + joined);
    for (var i = 0; i < words.size(); i++) {
      keys.add("w " + words.get(i));
      if (words.get(i).length() > PART) {
        keys.add("s " + words.get(i).substring(0, PART));
        keys.add("t " + words.get(i).substring(words.get(i).length() - PART));
      }
      for (var j = i + 1; j < words.size() && j < PAIRED_WORDS; j++) {
        keys.add("p " + words.get(i) + ' ' + words.get(j));
      }
    }
    if (joined.length() > ENDING) {
      keys.add("b " + joined.substring(0, ENDING) + words.size());
      keys.add("e " + joined.substring(joined.length() - ENDING) + words.size());
    }
    name.initials().forEach(initials -> keys.add("a " + initials));
    if (name.acronym() instanceof String acronym) {
      keys.add("a " + acronym);
    }
  }
}
