package org.weft.importing.popolo;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.actors.Cast;

/// People, organizations and who is what where, read twice: what is referred to may come later.
@Component
final class PopoloImporter implements Importer {

  @Override
  public String formatId() {
    return "popolo";
  }

  @Override
  public String title() {
    return "Popolo JSON";
  }

  @Override
  public String reads() {
    return "Popolo JSON: one object with lists of persons, organizations, memberships, posts, areas"
        + " and events, or files with one list or one object each; memberships also within persons"
        + " and organizations.";
  }

  @Override
  public String keeps() {
    return "Organizations with names, identifiers, classification as sector, area, parent and dates;"
        + " people with their posts; memberships of organizations as ties.";
  }

  @Override
  public String drops() {
    return "People without a membership; on whose behalf and for which area somebody is a member;"
        + " birth, gender, contacts, pictures and links; motions, votes and speeches.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    var text = head.text();
    return head.isJson()
        && (text.contains("\"memberships\"")
            || text.contains("\"persons\"")
            || text.contains("\"person_id\"")
            || text.contains("\"founding_date\"")
            || text.contains("popoloproject.com"));
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var cast = new Cast(batch);
    var things = new Things(batch, cast);
    var hasLists = false;
    for (var file : input.files()) {
      hasLists |= new PopoloFile(file, batch).read(things::read);
    }
    if (!hasLists) {
      batch.refuse(
          Origin.file(input.name()),
          null,
          null,
          "must have a list `persons`, `organizations`, `memberships`, `posts` or `areas`, or be one"
              + " of what these hold");
      return;
    }
    var memberships = new Memberships(batch, cast, things);
    for (var file : input.files()) {
      // What is no object was said in the first reading.
      new PopoloFile(file, new ImportBatch("", 0)).read(memberships::read);
    }
    cast.draft();
  }
}
