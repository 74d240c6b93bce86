package org.yiwang.appeals.finding.adapter;

import jakarta.ws.rs.QueryParam;
import org.yiwang.appeals.finding.Question.Asked;
import org.yiwang.kernel.Problem;

/**
 * A question in an address. A class with fields, because that is what query parameters are put
 * into.
 */
public class Asking {

  @QueryParam("q")
  private String words;

  @QueryParam("number")
  private String number;

  @QueryParam("phone")
  private String phone;

  @QueryParam("person")
  private String person;

  @QueryParam("under")
  private String under;

  @QueryParam("status")
  private String status;

  @QueryParam("level")
  private String level;

  @QueryParam("kind")
  private String kind;

  @QueryParam("category")
  private String category;

  @QueryParam("risk")
  private String risk;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  @QueryParam("colour")
  private String colour;

  @QueryParam("after")
  private String after;

  @QueryParam("size")
  private String size;

  /**
   * @throws Problem {@code appeals.person-in-address}, because addresses are written into logs
   */
  Asked asked() {
    if (phone != null || person != null) {
      throw Problem.invalid("appeals.person-in-address");
    }
    return new Asked(
        words, number, null, null, under, status, level, kind, category, risk, from, to, colour,
        after, size);
  }
}
