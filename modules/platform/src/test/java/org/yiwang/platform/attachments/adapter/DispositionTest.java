package org.yiwang.platform.attachments.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DispositionTest {

  @Test
  void names_of_any_language_arrive_whole() {
    assertEquals(
        "attachment; filename=\"__ 1.jpg\"; filename*=UTF-8''%E5%A1%8C%E6%96%B9%201.jpg",
        Disposition.attachment("塌方 1.jpg"));
    assertEquals(
        "attachment; filename=\"_.jpg\"; filename*=UTF-8''%F0%A0%80%80.jpg",
        Disposition.attachment("𠀀.jpg"));
  }

  @Test
  void nothing_in_a_name_ends_the_header() {
    assertEquals(
        "attachment; filename=\"a_b__c.jpg\"; filename*=UTF-8''a%22b%5C%25c.jpg",
        Disposition.attachment("a\"b\\%c.jpg"));
    assertEquals(
        "attachment; filename=\"a'b;c.jpg\"; filename*=UTF-8''a%27b%3Bc.jpg",
        Disposition.attachment("a'b;c.jpg"));
  }
}
