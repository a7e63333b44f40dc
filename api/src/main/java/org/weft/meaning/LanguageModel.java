package org.weft.meaning;

import java.util.List;

/// Turns texts into vectors. Texts that mean much the same point much the same way.
public interface LanguageModel {

  /// Its name: vectors of two models are never compared.
  String id();

  /// One vector per text, in their order, all of the same length.
  List<float[]> vectors(List<String> texts);
}
