package org.weft.importing.actors;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.landscape.input.IdentifierInput;

/// Everybody whom an input mentions. Mentions may come in any order; [#draft] says at the end what
/// they come to.
public final class Cast {

  private final ImportBatch batch;
  private final Texts texts;
  private final Places places;
  private final Sectors sectors;
  private final Ties ties;
  private final Posts posts;
  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, Person> people = new TreeMap<>();
  private final Set<String> postHolders = new HashSet<>();

  public Cast(ImportBatch batch) {
    this.batch = batch;
    this.texts = new Texts(batch);
    this.places = new Places(batch);
    this.sectors = new Sectors(batch);
    this.ties = new Ties(batch);
    this.posts = new Posts(batch, texts);
  }

  public Places places() {
    return places;
  }

  public Sectors sectors() {
    return sectors;
  }

  /// The organization or collaboration that has this key.
  public Actor actor(Origin origin, String key) {
    return actors.computeIfAbsent(key, _ -> new Actor(origin, texts, null));
  }

  /// The one that has this identifier; its key is the identifier's scheme, `-` and id, unless the
  /// graph knows its bearer by another.
  public Actor actor(Origin origin, IdentifierInput identifier) {
    return actors.computeIfAbsent(key(identifier), _ -> new Actor(origin, texts, identifier));
  }

  public static String key(IdentifierInput identifier) {
    return identifier.scheme() + '-' + identifier.id();
  }

  public boolean hasActor(@Nullable String key) {
    return key != null && actors.containsKey(key);
  }

  public Person person(Origin origin, String key) {
    return people.computeIfAbsent(key, _ -> new Person(origin, texts));
  }

  public boolean hasPerson(@Nullable String key) {
    return key != null && people.containsKey(key);
  }

  public void add(Tie tie) {
    ties.add(tie);
  }

  public void add(Post post) {
    if (posts.add(post)) {
      postHolders.add(post.person());
    }
  }

  /// Adds a draft of each, in the order of their keys. People without a post are nobody's business:
  /// they are counted and left out.
  public void draft() {
    places.draft();
    sectors.draft();
    actors.forEach(
        (key, actor) -> batch.add(actor.origin(), actor.draft(key, batch, hasParent(key, actor))));
    people.forEach((key, person) -> {
      if (postHolders.contains(key)) {
        batch.add(person.origin(), person.draft(key, batch));
      } else {
        batch.ignore(person.origin(), null, null, "is a person without a post: left out");
      }
    });
    posts.draft();
    ties.draft();
  }

  private boolean hasParent(String key, Actor actor) {
    var parent = actor.parent();
    if (parent == null) {
      return false;
    }
    if (!actors.containsKey(parent) || parent.equals(key)) {
      batch.ignore(actor.origin(), "partOf", parent, "must be another organization of the input");
      return false;
    }
    return true;
  }
}
