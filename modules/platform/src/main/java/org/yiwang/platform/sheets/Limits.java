package org.yiwang.platform.sheets;

/** How large a table may be: far above a county, far below what would hurt. */
public final class Limits {

  /** Bytes of a file as it is sent. */
  public static final long FILE = 64L << 20;

  public static final int ROWS = 1_000_000;
  public static final int COLUMNS = 100;

  /** Characters of a cell; what Excel allows. */
  public static final int CELL = 32_767;

  static final int ZIP_ENTRIES = 1_000;
  static final long ZIP_ENTRY = 1L << 30;
  static final long ZIP_TOTAL = 3L << 29;

  /** Once more than {@link #ZIP_RATIO_FROM} bytes came out of an entry. */
  static final long ZIP_RATIO = 200;

  static final long ZIP_RATIO_FROM = 10L << 20;

  /** Bytes of the texts that the cells of a workbook share; they are kept in memory. */
  static final long SHARED_TEXTS = 128L << 20;

  static final int MERGED_RANGES = 10_000;

  private Limits() {}
}
