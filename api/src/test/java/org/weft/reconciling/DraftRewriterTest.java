package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Identifier;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.TieInput;

class DraftRewriterTest {

  private final DraftRewriter rewriter = new DraftRewriter(Map.of("new", "old", "more", "old"));

  @Test
  void oneReferenceIsRewritten() {
    var draft = new Draft(tie("new", "other"), Set.of("kind", "from", "to"));
    var rewritten = rewriter.references(draft);
    assertThat(rewritten.input()).isEqualTo(tie("old", "other"));
    assertThat(rewritten.stated()).isEqualTo(draft.stated());
  }

  @Test
  void aListOfReferencesNamesEachActorOnce() {
    var rewritten = rewriter.references(new Draft(effort(List.of("a", "new", "more")), Set.of()));
    assertThat(((EffortInput) rewritten.input()).runBy()).containsExactly("a", "old");
    assertThat(((EffortInput) rewritten.input()).issues())
        .as("issues have keys of their own")
        .containsExactly("new");
  }

  @Test
  void whatSpeaksOfNobodyElseStaysTheSameObject() {
    var draft = new Draft(tie("a", "b"), Set.of());
    assertThat(rewriter.references(draft)).isSameAs(draft);
  }

  @Test
  void anActorIsNamedByTheKeyThatIsThere() {
    var draft = new Draft(organization("new"), Set.of("name"));
    assertThat(DraftRewriter.named(draft, "old"))
        .isEqualTo(new Draft(organization("old"), Set.of("name")));
    assertThat(DraftRewriter.unstated(draft, "old"))
        .isEqualTo(new Draft(organization("old"), Set.of()));
  }

  @Test
  void whatAnActorLearnedIsStatedWithWhatItsSourceSays() {
    var learned =
        List.of(
            new ReconciliationMerged(
                List.of("Name", "Other"), List.of(new Identifier("A", "1")), null),
            new ReconciliationMerged(List.of("Third", "Other"), List.of(), null));
    var draft = new Draft(organization("old"), Set.of("name", "alternativeNames"));
    var taught = DraftRewriter.taught(draft, learned);
    var input = (OrganizationInput) taught.input();
    assertThat(input.alternativeNames()).containsExactly("Other", "Third");
    assertThat(input.identifiers()).containsExactly(new IdentifierInput("A", "1"));
    assertThat(taught.stated()).as("no more than before").isEqualTo(draft.stated());
    assertThat(DraftRewriter.taught(draft, List.of())).isSameAs(draft);
  }

  private static TieInput tie(String from, String to) {
    return new TieInput(
        "new",
        TieKind.COLLABORATES_WITH,
        from,
        to,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static EffortInput effort(List<String> runBy) {
    return new EffortInput(
        "e",
        "Effort",
        null,
        null,
        runBy,
        null,
        List.of("new"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static OrganizationInput organization(String key) {
    return new OrganizationInput(
        key, "Name", null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null);
  }
}
