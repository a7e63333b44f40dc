package org.weft.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as bytes, for temporary files: the kind, one bit for each field that is stated, and the
/// values as JSON.
public final class DraftCodec {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(any ->
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final EntityKind[] KINDS = EntityKind.values();

  private record Stated(EntityKind kind, long bits) {}

  /// Drafts of one format state a few sets of fields, over and over.
  private static final Map<Stated, Set<String>> STATED = new ConcurrentHashMap<>();

  private DraftCodec() {}

  public static void write(Draft draft, DataOutput out) throws IOException {
    var kind = draft.input().entity();
    var values = JSON.writeValueAsBytes(draft.input());
    out.writeByte(kind.ordinal());
    out.writeLong(bits(names(kind), draft.stated()));
    out.writeInt(values.length);
    out.write(values);
  }

  public static Draft read(DataInput in) throws IOException {
    var kind = KINDS[in.readByte()];
    var stated = new Stated(kind, in.readLong());
    var values = new byte[in.readInt()];
    in.readFully(values);
    var input =
        (FactInput) JSON.readValue(values, FactShape.of(kind).constructor().getDeclaringClass());
    return new Draft(input, STATED.computeIfAbsent(stated, DraftCodec::stated));
  }

  private static List<String> names(EntityKind kind) {
    var names = new ArrayList<String>(List.of("key"));
    FactShape.of(kind).fields().forEach(field -> names.add(field.name()));
    return names;
  }

  private static long bits(List<String> names, Set<String> stated) {
    var bits = 0L;
    for (var place = 0; place < names.size(); place++) {
      bits |= stated.contains(names.get(place)) ? 1L << place : 0;
    }
    return bits;
  }

  private static Set<String> stated(Stated stated) {
    var names = names(stated.kind());
    var some = new HashSet<String>();
    for (var place = 0; place < names.size(); place++) {
      if ((stated.bits() >> place & 1) == 1) {
        some.add(names.get(place));
      }
    }
    return Set.copyOf(some);
  }
}
