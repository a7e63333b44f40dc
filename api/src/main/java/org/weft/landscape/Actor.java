package org.weft.landscape;

/// An organization or a collaboration: whoever can give, receive, hold a seat or a tie.
public sealed interface Actor extends Entity permits Organization, Collaboration {

  String name();
}
