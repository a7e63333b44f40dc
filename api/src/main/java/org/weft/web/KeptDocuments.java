package org.weft.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Documents that a client sends once and then names by the SHA-256 of their text: read and found
/// valid, the least used ones leave first. Nothing is kept that is not valid.
///
/// A known document passes the limits like any other: they are checked where it runs.
final class KeptDocuments implements PersistedQueryCache {

  private final Cache<Object, Kept> documents;

  /// @param length what is kept, in characters of text
  KeptDocuments(long length) {
    documents =
        Caffeine.newBuilder().maximumWeight(length).<Object, Kept>weigher(Kept::length).build();
  }

  private record Kept(PreparsedDocumentEntry entry, int length) {

    static int length(Object id, Kept kept) {
      return kept.length();
    }
  }

  /// A text that comes along is read, whatever is known: so that its hash is checked.
  @Override
  public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
      Object id, ExecutionInput asked, PersistedQueryCacheMiss reader) {
    var text = asked.getQuery();
    return CompletableFuture.completedFuture(
        isText(text) ? read(id, text, reader) : known(id).entry());
  }

  private Kept known(Object id) {
    var kept = documents.getIfPresent(id);
    if (kept == null) {
      throw new PersistedQueryNotFound(id);
    }
    return kept;
  }

  private PreparsedDocumentEntry read(Object id, String text, PersistedQueryCacheMiss reader) {
    var entry = reader.apply(text);
    if (!entry.hasErrors()) {
      documents.put(id, new Kept(entry, text.length()));
    }
    return entry;
  }

  private static boolean isText(@Nullable String text) {
    return text != null
        && !text.isBlank()
        && !text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
  }
}
