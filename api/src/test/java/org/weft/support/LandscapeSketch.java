package org.weft.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.CollaborationStage;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.Earmarking;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.Impetus;
import org.weft.landscape.RegrantType;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.SharedContent;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Finances;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.PostFact;
import org.weft.landscape.view.RequiredDepth;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.SeatTemplateFact;
import org.weft.landscape.view.SnapshotBuilder;
import org.weft.landscape.view.SnapshotOverlay;
import org.weft.landscape.view.SourceFact;
import org.weft.landscape.view.SurveyFact;
import org.weft.landscape.view.TieFact;

/// A landscape drawn as text, small enough that a reader checks an answer by eye.
///
/// ```
/// places                                   issues, services, populations alike; deeper = within
///   district 12000
///     north 5000 area 0,0,1,1             west, south, east, north; or the corners of a ring
/// actors                                   key, sectors; COLLABORATION makes it one
///   city GOVERNMENT in district
///   alliance COLLABORATION on food in district for families quota 2 backbone city form SHARED
///   club COLLABORATION requires briggs:federation requiredBy city requiredAt 2026-01-31
///   helpers NONPROFIT,COMMUNITY in north represents families open yes partOf city
///   desk NONPROFIT reserves 6000 spend 12000      with EUR unless `finance USD` says otherwise
/// efforts
///   soup by helpers proposedBy city on food delivers meals in north for families reached 40 capacity 50
///   lunch by helpers on food in north partOf soup
/// initiatives
///   kitchen by helpers proposedBy city on food delivers meals in north capacity 80
/// needs
///   300 on food in north for families
/// surveys
///   on food in district at 2026-01-31 from register
/// sources
///   register on food in district
/// seats
///   alliance: city FUNDER votes 1 voice families behalf helpers appointedBy city person ann asked 2026-01-31
/// flows                                    ? -> x: origin unknown; x -> x: own; amount ? unknown
///   city -> helpers MONEY 100 EUR DISBURSED EARMARKED effort soup at 2026-01-31
/// ties
///   city -> helpers COLLABORATES_WITH depth weft:3 impetus MANDATED impetusBy city
///   city -> helpers COLLABORATES_WITH shares INFORMATION,DECISIONS claimedBy city asked 2026-01-31
///   city -> helpers DEPENDS_ON criticality 0.9 substitutability 0.2 resource MONEY
/// posts
///   ann -> city
/// templates                                of seats; without 'on' for rooms about any issue
///   meals on food roles FUNDER,IMPLEMENTER sectors FAITH kinds DATA voices families
/// gone                                     in a what-if only: kind and key of what is gone
///   FLOW city->helpers MONEY
/// ```
///
/// Everywhere: `as KEY` (needs, surveys, seats, flows, ties get a readable key without it), `since
/// DATE`, `until DATE`, `@CLAIMED`, `@CONFIRMED`, `@MEMBERS`, `@STEWARDS`; lists are separated by
/// commas without blanks; `#` starts a comment. Facts are EVIDENCED and PUBLIC unless marked;
/// efforts are in IMPLEMENTATION unless `status` says otherwise (`status ?` = unknown). The seven
/// sectors exist.
public final class LandscapeSketch {

  /// The day from which a sketch is seen unless another is asked.
  public static final LocalDate TODAY = LocalDate.parse("2026-06-30");

  private static final List<String> SECTORS =
      List.of(
          "GOVERNMENT", "NONPROFIT", "BUSINESS", "COMMUNITY", "FAITH", "PHILANTHROPY", "ACADEMIA");
  private static final List<String> SECTIONS =
      List.of(
          "issues",
          "services",
          "populations",
          "places",
          "actors",
          "efforts",
          "initiatives",
          "needs",
          "sources",
          "surveys",
          "seats",
          "flows",
          "ties",
          "posts",
          "templates",
          "gone");

  private final Map<String, List<String>> sections;
  private final Map<String, Integer> keys = new HashMap<>();
  private final Canvas builder;

  private LandscapeSketch(Map<String, List<String>> sections) {
    this(sections, Canvas.of(new SnapshotBuilder("sketch", 1, "EUR")));
  }

  private LandscapeSketch(Map<String, List<String>> sections, Canvas builder) {
    this.sections = sections;
    this.builder = builder;
  }

  /// @throws IllegalArgumentException if a line is not understood or names what is not drawn
  public static LandscapeSketch of(String text) {
    var sections = new LinkedHashMap<String, List<String>>();
    List<String> current = new ArrayList<>();
    for (var raw : text.stripIndent().split("\n")) {
      var line = raw.replaceFirst("#.*", "").stripTrailing();
      if (line.isBlank()) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        current.add(line);
      } else if (SECTIONS.contains(line)) {
        current = sections.computeIfAbsent(line, any -> new ArrayList<>());
      } else {
        throw new IllegalArgumentException("'" + line + "' is not one of " + SECTIONS);
      }
    }
    return new LandscapeSketch(sections);
  }

  /// The same landscape with the lines of its facts in another order.
  public LandscapeSketch shuffled(long seed) {
    var random = new Random(seed);
    var shuffled = new LinkedHashMap<String, List<String>>();
    sections.forEach((section, lines) -> {
      var copy = new ArrayList<>(lines);
      if (SECTIONS.indexOf(section) >= SECTIONS.indexOf("actors")) {
        Collections.shuffle(copy, random);
      }
      shuffled.put(section, copy);
    });
    return new LandscapeSketch(shuffled);
  }

  /// The same landscape with these lines added.
  public LandscapeSketch with(String text) {
    var more = new LinkedHashMap<String, List<String>>();
    sections.forEach((section, lines) -> more.put(section, new ArrayList<>(lines)));
    of(text)
        .sections
        .forEach((section, lines) ->
            more.computeIfAbsent(section, any -> new ArrayList<>()).addAll(lines));
    return new LandscapeSketch(more);
  }

  /// Everything public, as of {@link #TODAY}.
  public LandscapeView view() {
    return view(TODAY, EvidenceBasis.CLAIMED, Visibility.PUBLIC);
  }

  public LandscapeView view(LocalDate asOf, EvidenceBasis evidence, Visibility clearance) {
    return new LandscapeView(snapshot(), asOf, evidence, clearance);
  }

  public LandscapeSnapshot snapshot() {
    var builder = new SnapshotBuilder("sketch", 1, "EUR");
    SECTORS.forEach(sector -> builder.node(EntityKind.SECTOR, sector, null));
    nodes(builder, "issues", EntityKind.ISSUE);
    nodes(builder, "services", EntityKind.SERVICE);
    nodes(builder, "populations", EntityKind.POPULATION);
    nodes(builder, "places", EntityKind.PLACE);
    lines("actors").forEach(line -> builder.actor(line.word(0)));
    new LandscapeSketch(sections, Canvas.of(builder)).draw();
    return builder.build();
  }

  /// This landscape as it would be with other facts: a line whose key is drawn already stands in
  /// the place of that fact; `gone` says what is gone.
  public LandscapeView whatIf(String changes) {
    return whatIf(view(), changes);
  }

  /// A view as it would be with other facts.
  public static LandscapeView whatIf(LandscapeView view, String changes) {
    var overlay = new SnapshotOverlay(view.snapshot());
    var sketch = new LandscapeSketch(of(changes).sections, Canvas.of(overlay));
    sketch.lines("actors").forEach(line -> overlay.reserve(EntityKind.ORGANIZATION, line.word(0)));
    sketch.lines("efforts").forEach(line -> overlay.reserve(EntityKind.EFFORT, line.word(0)));
    sketch.draw();
    for (var line : sketch.sections.getOrDefault("gone", List.of())) {
      var words = line.strip().split(" ", 2);
      overlay.remove(EntityKind.valueOf(words[0]), words[1]);
    }
    return new LandscapeView(overlay.build(), view.asOf(), view.evidence(), view.clearance());
  }

  private void draw() {
    lines("actors").forEach(this::actor);
    lines("efforts").forEach(line -> effort(EntityKind.EFFORT, line));
    lines("initiatives").forEach(line -> effort(EntityKind.INITIATIVE, line));
    lines("needs").forEach(this::need);
    lines("sources").forEach(this::source);
    lines("surveys").forEach(this::survey);
    lines("seats").forEach(this::seat);
    lines("flows").forEach(this::flow);
    lines("ties").forEach(this::tie);
    lines("posts").forEach(this::post);
    lines("templates").forEach(this::template);
  }

  private List<SketchLine> lines(String section) {
    return sections.getOrDefault(section, List.of()).stream().map(SketchLine::parse).toList();
  }

  private void nodes(SnapshotBuilder builder, String section, EntityKind kind) {
    var path = new ArrayDeque<SketchLine>();
    for (var line : lines(section)) {
      while (!path.isEmpty() && path.peek().indent() >= line.indent()) {
        path.pop();
      }
      var parent = path.isEmpty() ? null : path.peek().word(0);
      if (kind == EntityKind.PLACE) {
        builder.place(
            line.word(0), parent, line.words().size() > 1 ? Integer.valueOf(line.word(1)) : null);
        if (line.value("area") != null) {
          builder.boundary(line.word(0), ring(line.list("area")));
        }
      } else {
        builder.node(kind, line.word(0), parent);
      }
      path.push(line);
    }
  }

  /// Four numbers are west, south, east and north; more are the corners of one ring.
  private static String ring(List<String> numbers) {
    var n = numbers;
    var corners =
        n.size() == 4
            ? List.of(
                n.get(0), n.get(1), n.get(2), n.get(1), n.get(2), n.get(3), n.get(0), n.get(3))
            : n;
    var ring = new ArrayList<String>();
    for (int i = 0; i <= corners.size(); i += 2) {
      int at = i % corners.size();
      ring.add("[" + corners.get(at) + "," + corners.get(at + 1) + "]");
    }
    return "{\"type\":\"Polygon\",\"coordinates\":[[" + String.join(",", ring) + "]]}";
  }

  private void actor(SketchLine line) {
    var collaboration = line.has("COLLABORATION");
    var sectors =
        line.words().stream()
            .skip(1)
            .filter(word -> !word.equals("COLLABORATION"))
            .flatMap(word -> Arrays.stream(word.split(",")))
            .toList();
    builder.add(
        new ActorFact(
            collaboration ? EntityKind.COLLABORATION : EntityKind.ORGANIZATION,
            builder.at(EntityKind.ORGANIZATION, line.word(0)),
            line.word(0),
            line.value("type"),
            all(EntityKind.SECTOR, sectors),
            all(EntityKind.PLACE, line.list("in")),
            one(EntityKind.ORGANIZATION, line.value("partOf")),
            all(EntityKind.POPULATION, line.list("represents")),
            all(EntityKind.ISSUE, line.list("on")),
            line.truth("open"),
            collaboration ? governance(line) : null,
            finances(line),
            line.standing()));
  }

  private static @Nullable Finances finances(SketchLine line) {
    var reserves = line.value("reserves");
    var spend = line.value("spend");
    return reserves == null && spend == null
        ? null
        : new Finances(
            reserves == null ? null : new BigDecimal(reserves),
            spend == null ? null : new BigDecimal(spend),
            Objects.requireNonNullElse(line.value("finance"), "EUR"));
  }

  private Governance governance(SketchLine line) {
    return new Governance(
        line.code("stage", CollaborationStage.class),
        line.code("form", GovernanceForm.class),
        line.code("rule", DecisionRule.class),
        line.number("quota"),
        line.number("sectorQuota"),
        one(EntityKind.ORGANIZATION, line.value("backbone")),
        all(EntityKind.SERVICE, line.list("delivers")),
        all(EntityKind.POPULATION, line.list("for")),
        requiredDepth(line));
  }

  private @Nullable RequiredDepth requiredDepth(SketchLine line) {
    var depth = depth(line, "requires");
    return depth == null
        ? null
        : new RequiredDepth(
            depth[0],
            depth[1],
            one(EntityKind.ORGANIZATION, line.value("requiredBy")),
            line.day("requiredAt"));
  }

  private void effort(EntityKind kind, SketchLine line) {
    EffortStatus status = null;
    if (kind == EntityKind.EFFORT && !"?".equals(line.value("status"))) {
      status =
          Objects.requireNonNullElse(
              line.code("status", EffortStatus.class), EffortStatus.IMPLEMENTATION);
    }
    var whole = line.value("partOf");
    builder.add(
        new EffortFact(
            kind,
            builder.at(kind, line.word(0)),
            line.word(0),
            status,
            all(EntityKind.ORGANIZATION, line.list("by")),
            one(EntityKind.ORGANIZATION, line.value("proposedBy")),
            all(EntityKind.ISSUE, line.list("on")),
            all(EntityKind.SERVICE, line.list("delivers")),
            all(EntityKind.POPULATION, line.list("for")),
            all(EntityKind.PLACE, line.list("in")),
            line.number("capacity"),
            line.number("reached"),
            line.truth("open"),
            whole(whole),
            line.standing()));
    if (whole != null) {
      builder.part(line.word(0), whole);
    }
  }

  /// The index of an effort that is drawn, `-1` while it is not yet.
  private int whole(@Nullable String key) {
    if (key != null
        && builder.index(EntityKind.EFFORT, key) < 0
        && lines("efforts").stream().noneMatch(line -> line.word(0).equals(key))) {
      throw new IllegalArgumentException("no EFFORT '" + key + "' is drawn");
    }
    return builder.index(EntityKind.EFFORT, key);
  }

  private void need(SketchLine line) {
    var key = key(line, "need " + cell(line));
    builder.add(
        new NeedFact(
            builder.at(EntityKind.NEED, key),
            key,
            one(EntityKind.ISSUE, line.value("on")),
            one(EntityKind.SERVICE, line.value("delivers")),
            one(EntityKind.PLACE, line.value("in")),
            one(EntityKind.POPULATION, line.value("for")),
            Integer.parseInt(line.word(0)),
            line.standing()));
  }

  private void survey(SketchLine line) {
    var key = key(line, "survey " + cell(line));
    builder.add(
        new SurveyFact(
            builder.at(EntityKind.SURVEY, key),
            key,
            one(EntityKind.ISSUE, line.value("on")),
            one(EntityKind.SERVICE, line.value("delivers")),
            one(EntityKind.PLACE, line.value("in")),
            one(EntityKind.POPULATION, line.value("for")),
            Objects.requireNonNull(line.day("at"), "a survey needs 'at DATE'"),
            one(EntityKind.SOURCE, line.value("from")),
            line.standing()));
  }

  private void source(SketchLine line) {
    builder.add(
        new SourceFact(
            builder.at(EntityKind.SOURCE, line.word(0)),
            line.word(0),
            all(EntityKind.ISSUE, line.list("on")),
            all(EntityKind.PLACE, line.list("in")),
            line.standing()));
  }

  private static String cell(SketchLine line) {
    var of = line.value("on") == null ? line.value("delivers") : line.value("on");
    var whom = line.value("for");
    return (of == null ? "*" : of) + '/' + line.value("in") + (whom == null ? "" : '/' + whom);
  }

  private void seat(SketchLine line) {
    var collaboration = line.word(0).replace(":", "");
    var member = line.words().size() > 1 ? line.word(1) : "?";
    if (line.value("person") != null
        && builder.index(EntityKind.PERSON, line.value("person")) < 0) {
      builder.person(Objects.requireNonNull(line.value("person")));
    }
    var key = key(line, collaboration + ':' + member);
    builder.add(
        new SeatFact(
            builder.at(EntityKind.SEAT, key),
            key,
            one(EntityKind.ORGANIZATION, collaboration),
            one(EntityKind.ORGANIZATION, member),
            builder.index(EntityKind.PERSON, line.value("person")),
            one(EntityKind.ORGANIZATION, line.value("behalf")),
            line.codeAmongWords(SeatRole.class),
            all(EntityKind.POPULATION, line.list("voice")),
            line.number("votes"),
            one(EntityKind.ORGANIZATION, line.value("appointedBy")),
            line.day("asked"),
            line.standing()));
  }

  private void flow(SketchLine line) {
    var kind =
        Objects.requireNonNull(line.codeAmongWords(ResourceKind.class), "a flow needs a kind");
    var amount =
        line.words().size() > 4 && !line.word(4).equals("?") ? new BigDecimal(line.word(4)) : null;
    var unit = line.words().size() > 5 ? line.word(5) : null;
    var key = key(line, line.word(0) + "->" + line.word(2) + ' ' + kind);
    builder.add(
        new FlowFact(
            builder.at(EntityKind.FLOW, key),
            key,
            kind,
            one(EntityKind.ORGANIZATION, line.word(0)),
            one(EntityKind.ORGANIZATION, line.word(2)),
            one(EntityKind.EFFORT, line.value("effort")),
            amount,
            kind == ResourceKind.MONEY ? unit : null,
            kind == ResourceKind.MONEY ? null : unit,
            line.codeAmongWords(FlowBasis.class),
            line.codeAmongWords(Earmarking.class),
            line.has("CONDITIONAL"),
            line.codeAmongWords(RegrantType.class),
            all(EntityKind.PLACE, line.list("in")),
            line.standing()));
  }

  private void tie(SketchLine line) {
    var kind = Objects.requireNonNull(line.codeAmongWords(TieKind.class), "a tie needs a kind");
    var depth = depth(line, "depth");
    var key = key(line, line.word(0) + "->" + line.word(2) + ' ' + kind);
    builder.add(
        new TieFact(
            builder.at(EntityKind.TIE, key),
            key,
            kind,
            one(EntityKind.ORGANIZATION, line.word(0)),
            one(EntityKind.ORGANIZATION, line.word(2)),
            depth == null ? null : depth[0],
            depth == null ? null : depth[1],
            line.code("impetus", Impetus.class),
            one(EntityKind.ORGANIZATION, line.value("impetusBy")),
            one(EntityKind.ORGANIZATION, line.value("claimedBy")),
            one(EntityKind.ORGANIZATION, line.value("confirmedBy")),
            line.decimal("share"),
            line.decimal("criticality"),
            line.decimal("substitutability"),
            line.code("resource", ResourceKind.class),
            line.codes("shares", SharedContent.class),
            line.day("asked"),
            line.standing()));
  }

  /// Scheme and code.
  private static String @Nullable [] depth(SketchLine line, String keyword) {
    var value = line.value(keyword);
    return value == null ? null : value.split(":");
  }

  private void post(SketchLine line) {
    if (builder.index(EntityKind.PERSON, line.word(0)) < 0) {
      builder.person(line.word(0));
    }
    var key = key(line, line.word(0) + '@' + line.word(2));
    builder.add(
        new PostFact(
            builder.at(EntityKind.POST, key),
            key,
            one(EntityKind.PERSON, line.word(0)),
            one(EntityKind.ORGANIZATION, line.word(2)),
            line.standing()));
  }

  private void template(SketchLine line) {
    builder.add(
        new SeatTemplateFact(
            builder.at(EntityKind.SEAT_TEMPLATE, line.word(0)),
            line.word(0),
            one(EntityKind.ISSUE, line.value("on")),
            line.codes("roles", SeatRole.class),
            all(EntityKind.SECTOR, line.list("sectors")),
            line.codes("kinds", ResourceKind.class),
            all(EntityKind.POPULATION, line.list("voices")),
            line.standing()));
  }

  private String key(SketchLine line, String otherwise) {
    var given = line.value("as");
    if (given != null) {
      return given;
    }
    int count = keys.merge(otherwise, 1, Integer::sum);
    return count == 1 ? otherwise : otherwise + " #" + count;
  }

  private int one(EntityKind kind, @Nullable String key) {
    if (key == null || key.equals("?")) {
      return -1;
    }
    int index = builder.index(kind, key);
    if (index < 0) {
      throw new IllegalArgumentException("no " + kind + " '" + key + "' is drawn");
    }
    return index;
  }

  private int[] all(EntityKind kind, List<String> keys) {
    keys.forEach(key -> one(kind, key));
    return builder.indexes(kind, keys);
  }
}
