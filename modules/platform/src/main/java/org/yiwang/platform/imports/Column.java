package org.yiwang.platform.imports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yiwang.kernel.Messages;

/**
 * One column of a kind of file: how its cells are read and what they may hold.
 *
 * @param field name in code; its heading stands in the bundle as {@code import.<kind>.<field>}
 * @param required whether an empty cell is an error
 * @param length most characters of a text or code
 * @param least smallest number, null when there is no such limit
 * @param most largest number, null when there is no such limit
 * @param choices shown name to code, in the order of the drop-down; empty unless a choice
 */
public record Column(
    String field,
    Type type,
    boolean required,
    int length,
    BigDecimal least,
    BigDecimal most,
    Map<String, String> choices) {

  /** How a cell is read; the getter of {@link Parsed} that gives it stands beside. */
  public enum Type {
    /** Any text: {@link Parsed#text}. */
    TEXT,
    /** A person's name, the dot in one form: {@link Parsed#text}. */
    NAME,
    /** Digits, small letters and dashes without blanks, also from a number: {@link Parsed#text}. */
    CODE,
    /** {@link Parsed#integer}. */
    INTEGER,
    /** {@link Parsed#decimal}. */
    DECIMAL,
    /** A date of Excel or 2020-09-10, 2020/9/10, 2020.9.10, 20200910: {@link Parsed#date}. */
    DATE,
    /** {@link Parsed#yes}. */
    YES_NO,
    /** One of the choices: {@link Parsed#text} gives its code. */
    CHOICE,
    /** Several of the choices: {@link Parsed#choices} gives their codes. */
    CHOICES,
    /** {@link Parsed#idNumber}. */
    ID_NUMBER,
    /** {@link Parsed#phone}. */
    PHONE
  }

  public Column {
    choices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  public static Column text(String field, int length) {
    return new Column(field, Type.TEXT, false, length, null, null, Map.of());
  }

  public static Column name(String field) {
    return new Column(field, Type.NAME, false, 50, null, null, Map.of());
  }

  public static Column code(String field, int length) {
    return new Column(field, Type.CODE, false, length, null, null, Map.of());
  }

  public static Column integer(String field, long least, long most) {
    return new Column(
        field,
        Type.INTEGER,
        false,
        20,
        BigDecimal.valueOf(least),
        BigDecimal.valueOf(most),
        Map.of());
  }

  public static Column decimal(String field, String least, String most) {
    return new Column(
        field, Type.DECIMAL, false, 40, new BigDecimal(least), new BigDecimal(most), Map.of());
  }

  public static Column date(String field) {
    return new Column(field, Type.DATE, false, 20, null, null, Map.of());
  }

  public static Column yesNo(String field) {
    return new Column(field, Type.YES_NO, false, 10, null, null, Map.of());
  }

  /**
   * @param choices shown name to code
   */
  public static Column choice(String field, Map<String, String> choices) {
    return new Column(field, Type.CHOICE, false, 100, null, null, choices);
  }

  /**
   * @param choices shown name to code
   */
  public static Column choices(String field, Map<String, String> choices) {
    return new Column(field, Type.CHOICES, false, 500, null, null, choices);
  }

  public static Column idNumber(String field) {
    return new Column(field, Type.ID_NUMBER, false, 18, null, null, Map.of());
  }

  public static Column phone(String field) {
    return new Column(field, Type.PHONE, false, 20, null, null, Map.of());
  }

  /** The same column, whose cells must not be empty. */
  public Column mustHave() {
    return new Column(field, type, true, length, least, most, choices);
  }

  /** What stands in the cells is never repeated in a message. */
  public boolean isPersonal() {
    return type == Type.ID_NUMBER || type == Type.PHONE;
  }

  public String heading(String kind) {
    return Messages.sentence("import." + kind + "." + field, Map.of());
  }

  /** One sentence for the template; empty when the bundle has none. */
  public String help(String kind) {
    String code = "import." + kind + "." + field + ".help";
    return Messages.has(code) ? Messages.sentence(code, Map.of()) : "";
  }

  /** What a cell looks like; empty when the bundle has none. */
  public String sample(String kind) {
    String code = "import." + kind + "." + field + ".sample";
    return Messages.has(code) ? Messages.sentence(code, Map.of()) : "";
  }
}
