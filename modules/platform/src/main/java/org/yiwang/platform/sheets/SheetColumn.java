package org.yiwang.platform.sheets;

import java.util.List;

/**
 * A column to be written.
 *
 * @param note shown with the heading, empty for none
 * @param choices offered in each of its cells, empty for none
 * @param width in characters
 */
public record SheetColumn(String heading, String note, List<String> choices, int width) {

  public SheetColumn {
    choices = List.copyOf(choices);
  }

  public static SheetColumn of(String heading) {
    return new SheetColumn(heading, "", List.of(), 16);
  }
}
