package org.weft.importing;

import java.io.IOException;

/// What was sent cannot be kept, mostly because the disk is full.
final class NoRoomException extends IOException {

  NoRoomException(IOException why) {
    super(why.getMessage(), why);
  }
}
