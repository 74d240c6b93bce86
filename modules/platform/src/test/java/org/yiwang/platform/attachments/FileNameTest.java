package org.yiwang.platform.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "塌方现场.jpg, 塌方现场.jpg",
    "何𬱖的录音.m4a, 何𬱖的录音.m4a",
    "../../etc/passwd, passwd",
    "C:\\Users\\li\\照片.png, 照片.png",
    "  .. 路灯.jpg.. , 路灯.jpg",
    "a<b>:c|d?.jpg, a_b__c_d_.jpg"
  })
  void keeps_the_name_and_nothing_else(String sent, String kept) {
    assertEquals(kept, FileName.of(sent, AttachmentType.JPEG));
  }

  @Test
  void marks_that_mislead_the_eye_go() {
    assertEquals(
        "photoexe.jpg", FileName.of("photo\u202Eexe\u0000\r\n\u200B.jpg", AttachmentType.JPEG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "..", "a/", "\u202E"})
  void a_file_without_a_name_is_called_what_it_is(String sent) {
    assertEquals("照片.jpg", FileName.of(sent, AttachmentType.JPEG));
    assertEquals("录音.m4a", FileName.of(sent, AttachmentType.M4A));
    assertEquals("文件.pdf", FileName.of(null, AttachmentType.PDF));
  }

  @Test
  void long_names_keep_their_end_and_are_counted_in_characters() {
    String name = FileName.of("𠀀".repeat(200) + ".jpeg", AttachmentType.JPEG);

    assertEquals(150, name.codePointCount(0, name.length()));
    assertTrue(name.endsWith("𠀀.jpeg"));
    assertEquals("路".repeat(150), FileName.of("路".repeat(151), AttachmentType.JPEG));
  }

  @ParameterizedTest
  @CsvSource({
    "现场.jpg, 现场.jpg",
    "现场.JPEG, 现场.JPEG",
    "现场.html, 现场.html.jpg",
    "现场, 现场.jpg",
    "jpg, jpg.jpg"
  })
  void is_saved_under_an_ending_that_is_true(String name, String saved) {
    assertEquals(saved, FileName.toSave(name, AttachmentType.JPEG));
  }
}
