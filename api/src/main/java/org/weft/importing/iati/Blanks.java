package org.weft.importing.iati;

/// Tells texts whose blanks need no mending. Nearly all are such, and a look at each character is
/// far quicker than a pattern.
final class Blanks {

  private Blanks() {}

  /// Whether there is no control character but the ends of lines, and nowhere two blanks.
  static boolean areSingle(String text) {
    var before = '\n';
    for (int i = 0; i < text.length(); i++) {
      var one = text.charAt(i);
      if (one < ' ' && one != '\n' || one == '\u007f' || one == ' ' && before == ' ') {
        return false;
      }
      before = one;
    }
    return true;
  }
}
