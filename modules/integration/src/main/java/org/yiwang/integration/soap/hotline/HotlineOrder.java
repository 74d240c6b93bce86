package org.yiwang.integration.soap.hotline;

import java.math.BigDecimal;
import java.time.Instant;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Text;

/**
 * A work order as the hotline words it. Every text is readable and within its limit, or it is
 * refused.
 *
 * @param orderNumber the hotline's
 * @param channel how the resident reached the hotline, in its own words
 * @param phone digits
 * @param confidential whether the resident's name must not be handed on
 * @param kindHint the hotline's guess, as are {@code categoryHint} and {@code urgencyHint}
 * @param areaCode twelve digits of a town or village, fifteen characters of a grid
 * @param longitude degrees of CGCS2000, as is {@code latitude}
 */
public record HotlineOrder(
    String orderNumber,
    Instant calledAt,
    String channel,
    String reporterName,
    String phone,
    boolean confidential,
    String kindHint,
    String categoryHint,
    String urgencyHint,
    String title,
    String content,
    String areaCode,
    String address,
    BigDecimal longitude,
    BigDecimal latitude) {

  /**
   * @throws org.yiwang.kernel.Problem {@code kernel.text-missing}, {@code kernel.text-too-long},
   *     {@code kernel.text-unreadable}, {@code kernel.malformed-phone}
   */
  public HotlineOrder {
    orderNumber = Text.required("orderNumber", orderNumber, 40);
    channel = Text.optional("channel", channel, 60);
    reporterName =
        Text.optional("reporterName", reporterName, 50) == null
            ? null
            : Text.name("reporterName", reporterName);
    phone = Text.optional("phone", phone, 20) == null ? null : new Phone(phone).digits();
    kindHint = Text.optional("kindHint", kindHint, 60);
    categoryHint = Text.optional("categoryHint", categoryHint, 60);
    urgencyHint = Text.optional("urgencyHint", urgencyHint, 60);
    title = Text.required("title", title, 100);
    content = Text.required("content", content, 9_000);
    address = Text.optional("address", address, 200);
  }
}
