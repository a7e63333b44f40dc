package org.weft.landscape;

/// Names one thing of one landscape, without its contents; a field of this type is fetched,
/// together with all others of the same request, when an answer shows it.
///
/// @param <T> the type shown to callers
/// @param landscapeId slug of the landscape it belongs to
/// @param kind what it is; for an actor either `ORGANIZATION` or `COLLABORATION`
/// @param key its own key, unique per landscape and kind
public record Ref<T>(String landscapeId, EntityKind kind, String key) {

  /// The same reference under another static type.
  @SuppressWarnings("unchecked")
  public <U> Ref<U> as() {
    return (Ref<U>) this;
  }
}
