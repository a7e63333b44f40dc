package org.weft.entities;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.WiringFactory;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// Finds every record that a field of the contract can return, and puts a {@link RefField} on each
/// of its components of type `Ref<T>` or `List<Ref<T>>` whose type and field are in the SDL. So an
/// answer just holds references.
@Component
class RefFields implements RuntimeWiringConfigurer {

  private static final String OURS = "org.weft.";

  private @Nullable TypeDefinitionRegistry types;

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    types = registry;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    // All controllers must be there first: see below.
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
    var fetchers = wiring.build().getDataFetchers();
    for (var type : reachable(fetchers.values())) {
      for (var component :
          Optional.ofNullable(type.getRecordComponents()).stream().flatMap(Stream::of).toList()) {
        var field = refField(component);
        if (field != null
            && isInContract(type.getSimpleName(), component.getName())
            && !fetchers
                .getOrDefault(type.getSimpleName(), Map.of())
                .containsKey(component.getName())) {
          ReflectionUtils.makeAccessible(component.getAccessor());
          wiring.type(type.getSimpleName(), owner -> owner.dataFetcher(component.getName(), field));
        }
      }
    }
  }

  private static Set<Class<?>> reachable(
      Collection<? extends Map<String, ? extends DataFetcher>> fetchers) {
    var found = new HashSet<Class<?>>();
    fetchers.stream()
        .flatMap(fields -> fields.values().stream())
        .filter(SelfDescribingDataFetcher.class::isInstance)
        .map(fetcher -> ((SelfDescribingDataFetcher<?>) fetcher).getReturnType())
        .forEach(type -> walk(type, found));
    return found;
  }

  private static void walk(ResolvableType type, Set<Class<?>> found) {
    for (var argument : type.getGenerics()) {
      walk(argument, found);
    }
    var plain = type.toClass();
    if (!plain.getName().startsWith(OURS) || !found.add(plain)) {
      return;
    }
    if (plain.isSealed()) {
      Stream.of(plain.getPermittedSubclasses())
          .forEach(each -> walk(ResolvableType.forClass(each), found));
    }
    if (plain.isRecord()) {
      Stream.of(plain.getRecordComponents())
          .forEach(each -> walk(ResolvableType.forType(each.getGenericType()), found));
    }
  }

  private static @Nullable RefField refField(RecordComponent component) {
    var type = ResolvableType.forType(component.getGenericType());
    boolean isList = type.toClass() == List.class;
    var element = isList ? type.getGeneric(0) : type;
    return element.toClass() == Ref.class
        ? new RefField(component, element.getGeneric(0).resolve(Entity.class), isList)
        : null;
  }

  private boolean isInContract(String type, String field) {
    if (types == null) {
      return false;
    }
    return Stream.concat(
            types.getType(type, ObjectTypeDefinition.class).stream(),
            types.objectTypeExtensions().getOrDefault(type, List.of()).stream())
        .flatMap(definition -> definition.getFieldDefinitions().stream())
        .map(FieldDefinition::getName)
        .anyMatch(field::equals);
  }
}
