package org.weft.importing.ftm;

import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.actors.Cast;

/// Entities of FollowTheMoney, read twice: what is tied may come after the tie. One entity is in
/// memory at a time.
@Component
final class FtmImporter implements Importer {

  @Override
  public String formatId() {
    return "ftm";
  }

  @Override
  public String title() {
    return "FollowTheMoney";
  }

  @Override
  public String reads() {
    return "FollowTheMoney entities with `id`, `schema` and `properties`, as Aleph and OpenSanctions"
        + " export them: one a line (JSON Lines), in a JSON list, or as what Aleph's API answers;"
        + " also with entities nested in properties. Tables of statements (CSV), sorted by"
        + " `canonical_id` as its tools write them.";
  }

  @Override
  public String keeps() {
    return "Organizations, companies and public bodies; people who hold a post, a directorship or"
        + " an ownership; ownership, membership, representation and unknown links as ties; payments"
        + " as flows; projects as efforts; cities and countries of addresses.";
  }

  @Override
  public String drops() {
    return "Family and associates, people without a post, documents of identity, addresses below"
        + " the city, contacts, topics, and every other schema, which are counted.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return head.isJson()
        ? head.text().contains("\"schema\"")
            && head.text().contains("\"properties\"")
            && head.text().contains("\"id\"")
            && !head.text().contains("\"$schema\"")
        : head.tables().stream()
            .anyMatch(table ->
                !table.rows().isEmpty() && table.rows().getFirst().containsAll(Statements.COLUMNS));
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var cast = new Cast(batch);
    var things = new Things(input.name(), batch, cast);
    eachEntity(input, batch, things::read);
    things.settle();
    var interests = new Interests(batch, cast, things);
    // What is malformed was said in the first reading.
    eachEntity(input, new ImportBatch("", 0), interests::read);
    cast.draft();
    things.draft();
    if (!things.hasAny()) {
      batch.refuse(
          Origin.file(input.name()), null, null, "must have entities with `id` and `schema`");
    }
  }

  private static void eachEntity(ImportInput input, ImportBatch batch, Consumer<Entity> taker)
      throws IOException {
    for (var file : input.files()) {
      new EntityFile(file, batch).read(taker);
    }
  }
}
