package org.weft.importing;

import java.io.IOException;

/// The input holds more bytes than an import may have.
public final class TooLargeException extends IOException {}
