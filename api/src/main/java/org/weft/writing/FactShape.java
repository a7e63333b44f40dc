package org.weft.writing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.input.FactInput;

/// How facts of one kind lie in the graph; read off the record of their input, so that a new field
/// is added there and nowhere else.
///
/// @param fields in the order of the input record, without the key, which comes first there
/// @param references those of the fields that refer to other facts
record FactShape(
    EntityKind kind,
    List<FactField> fields,
    List<FactField> references,
    Constructor<?> constructor) {

  private static final Map<EntityKind, FactShape> SHAPES = new EnumMap<>(EntityKind.class);

  static {
    for (var kind : EntityKind.values()) {
      SHAPES.put(kind, read(kind));
    }
  }

  static FactShape of(EntityKind kind) {
    return Objects.requireNonNull(SHAPES.get(kind));
  }

  /// The names of the properties that its node has for its fields.
  List<String> properties() {
    return fields.stream().filter(FactField::isProperty).map(FactField::name).toList();
  }

  boolean hasIdentifiers() {
    return fields.stream().anyMatch(FactField::isIdentifiers);
  }

  /// The fact as an input that states all of it, for the rules of fields and of fields together.
  FactInput input(String key, Map<String, Object> state) {
    var values = new @Nullable Object[fields.size() + 1];
    values[0] = key;
    for (var i = 0; i < fields.size(); i++) {
      values[i + 1] = state.get(fields.get(i).name());
    }
    return input(values);
  }

  /// @param stored the key, then the values of the fields, as they lie in the graph
  FactInput input(@Nullable Object[] stored) {
    var values = new @Nullable Object[stored.length];
    values[0] = stored[0];
    for (var i = 0; i < fields.size(); i++) {
      values[i + 1] = fields.get(i).asInput(stored[i + 1]);
    }
    try {
      return (FactInput) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make " + constructor, e);
    }
  }

  /// What holds for a new fact where nothing else is stated: what a landscape is described with is
  /// given, what is told about it is somebody's claim.
  void addDefaults(Map<String, Object> state) {
    state.putIfAbsent("evidence", usualEvidence(kind).name());
    state.putIfAbsent("visibility", Visibility.PUBLIC.name());
  }

  /// What a fact rests on that does not say it.
  static EvidenceBasis usualEvidence(EntityKind kind) {
    return switch (kind) {
      case SOURCE, SECTOR, ISSUE, SERVICE, POPULATION, PLACE -> EvidenceBasis.EVIDENCED;
      default -> EvidenceBasis.CLAIMED;
    };
  }

  /// Where the fact stands in a list: by name or label, then by key.
  static String sortKey(String key, Map<String, Object> state) {
    var name = state.getOrDefault("name", state.get("label"));
    return name == null ? key : name.toString().toLowerCase(Locale.ROOT) + '\0' + key;
  }

  private static FactShape read(EntityKind kind) {
    var type =
        Arrays.stream(FactInput.class.getPermittedSubclasses())
            .filter(one -> one.getSimpleName().equals(kind.typeName() + "Input"))
            .findFirst()
            .orElseThrow();
    var components = type.getRecordComponents();
    var fields =
        Arrays.stream(components)
            .filter(one -> !one.getName().equals("key"))
            .map(FactField::new)
            .toList();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      var references = fields.stream().filter(field -> field.reference() != null).toList();
      return new FactShape(kind, fields, references, type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("No canonical constructor of " + type, e);
    }
  }
}
