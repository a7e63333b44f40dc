package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every question can be compared: `QuestionInput` has each field of `Landscape` that answers one,
/// with the same arguments. The file is written from those fields: after a change to a question run
/// this test with `-Dgolden=write`.
class QuestionInputsTest {

  private static final Path SCHEMA = Path.of("../graph-schema/graphql");
  private static final Path INPUTS = SCHEMA.resolve("analytics/question-inputs.graphqls");

  /// Fields of `Landscape` that hold landscapes, what was recorded or a picture, or ask questions
  /// themselves.
  private static final Set<String> NO_ANSWERS =
      Set.of("Landscape", "LaunchCheckRecord", "Comparison", "Trend", "NetworkMap");

  @Test
  void theInputsOfAQuestionAreItsArguments() throws IOException {
    var expected = written(questions());
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(INPUTS, expected);
    }
    assertThat(Files.readString(INPUTS))
        .as("question-inputs.graphqls is written by this test: run it with -Dgolden=write")
        .isEqualTo(expected);
  }

  private static TreeMap<String, FieldDefinition> questions() throws IOException {
    var types = new HashMap<String, ObjectTypeDefinition>();
    var fields = new ArrayList<FieldDefinition>();
    try (var paths = Files.walk(SCHEMA)) {
      for (var file : paths.filter(path -> path.toString().endsWith(".graphqls")).toList()) {
        var document = Parser.parse(Files.readString(file));
        document.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
            .filter(type -> !(type instanceof ObjectTypeExtensionDefinition))
            .forEach(type -> types.put(type.getName(), type));
        document.getDefinitionsOfType(ObjectTypeExtensionDefinition.class).stream()
            .filter(type -> type.getName().equals("Landscape"))
            .filter(_ -> file.startsWith(SCHEMA.resolve("analytics")))
            .forEach(type -> fields.addAll(type.getFieldDefinitions()));
      }
    }
    return fields.stream()
        .filter(field -> !field.getInputValueDefinitions().isEmpty())
        .filter(field -> isAnswer(types, field))
        .collect(
            Collectors.toMap(
                FieldDefinition::getName, field -> field, (one, _) -> one, TreeMap::new));
  }

  private static boolean isAnswer(Map<String, ObjectTypeDefinition> types, FieldDefinition field) {
    var name = TypeInfo.typeInfo(field.getType()).getTypeName().getName();
    var type = types.get(name);
    return type != null
        && type.getImplements().isEmpty()
        && !name.endsWith("Connection")
        && !NO_ANSWERS.contains(name);
  }

  private static String written(Map<String, FieldDefinition> questions) {
    var text = new StringBuilder();
    text.append("# Written from the fields of Landscape by QuestionInputsTest: change those.\n\n");
    text.append("\"A question of a landscape, with its arguments: exactly one.\"\n");
    text.append("input QuestionInput @oneOf {\n");
    questions
        .keySet()
        .forEach(name ->
            text.append("  \"As `Landscape.%1$s`.\"\n  %1$s: %2$s\n".formatted(name, input(name))));
    text.append("}\n");
    questions.forEach((name, field) -> {
      text.append("\n\"The arguments of `Landscape.%s`.\"\n".formatted(name));
      text.append("input %s {\n".formatted(input(name)));
      field.getInputValueDefinitions().forEach(argument -> text.append(member(argument)));
      text.append("}\n");
    });
    return text.toString();
  }

  private static String input(String question) {
    return Character.toUpperCase(question.charAt(0)) + question.substring(1) + "QuestionInput";
  }

  private static String member(InputValueDefinition argument) {
    var standard = argument.getDefaultValue();
    return "  \"%s\"\n  %s: %s%s\n"
        .formatted(
            description(argument.getDescription()),
            argument.getName(),
            AstPrinter.printAst(argument.getType()),
            standard == null ? "" : " = " + AstPrinter.printAst(standard));
  }

  private static String description(Description description) {
    return List.of(description.getContent().strip().split("\\s*\\n\\s*")).stream()
        .collect(Collectors.joining(" "))
        .replace("\"", "\\\"");
  }
}
