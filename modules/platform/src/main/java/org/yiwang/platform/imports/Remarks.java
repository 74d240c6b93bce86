package org.yiwang.platform.imports;

import java.util.List;

/** What there is to say about a file as a whole, in sentences. */
public record Remarks(List<String> sentences) {

  public static final Remarks NONE = new Remarks(List.of());
}
