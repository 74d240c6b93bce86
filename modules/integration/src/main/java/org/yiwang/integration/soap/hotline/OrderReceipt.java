package org.yiwang.integration.soap.hotline;

import org.yiwang.appeals.AppealProgress;

/** Where an order of the hotline stands. */
public record OrderReceipt(String orderNumber, AppealProgress progress) {}
