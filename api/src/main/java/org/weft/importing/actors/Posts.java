package org.weft.importing.actors;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Slugs;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.PostInput;

/// The posts that are mentioned, each once.
final class Posts {

  private record Known(Post post, Votes ends) {}

  private final ImportBatch batch;
  private final Texts texts;
  private final Map<String, Known> posts = new TreeMap<>();

  Posts(ImportBatch batch, Texts texts) {
    this.batch = batch;
    this.texts = texts;
  }

  /// @return whether it is taken
  boolean add(Post post) {
    var from = post.span().from();
    var key =
        post.key() == null
            ? Keys.of(
                post.person(),
                Slugs.of(post.role()),
                post.organization(),
                from == null ? null : from.toString())
            : Keys.of(post.key());
    var known = posts.get(key);
    if (known == null) {
      known = new Known(post, new Votes());
      posts.put(key, known);
    } else if (!known.post.person().equals(post.person())
        || !known.post.organization().equals(post.organization())) {
      batch.reject(
          post.origin(), null, key, "must be of the same person as the earlier one of its id");
      return false;
    } else {
      batch.ignore(
          post.origin(), null, key, "is the same post as an earlier one; it is taken once");
    }
    known.ends.add(post.span().to() == null ? null : post.span().to().toString());
    return true;
  }

  void draft() {
    posts.forEach((key, known) -> {
      var post = known.post;
      var role = texts.name(post.origin(), "role", post.role());
      batch.add(
          post.origin(),
          FactDraft.of(PostInput.class)
              .with("key", key)
              .with("person", post.person())
              .with("organization", post.organization())
              .with("role", Objects.requireNonNullElse(role, "member"))
              .with("validFrom", post.span().from())
              .with("validTo", date(known.ends.winner()))
              .with("source", batch.ownSource())
              .draft());
    });
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
