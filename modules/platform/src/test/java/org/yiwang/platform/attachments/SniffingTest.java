package org.yiwang.platform.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yiwang.platform.attachments.Recordings.box;
import static org.yiwang.platform.attachments.Recordings.bytes;
import static org.yiwang.platform.attachments.Recordings.joined;
import static org.yiwang.platform.attachments.Recordings.track;
import static org.yiwang.platform.attachments.Recordings.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SniffingTest {

  private static final byte[] EBML = bytes("\u001AE\u00DF\u00A3\u009FB\u0082\u0084webm");

  @TempDir Path folder;

  static Stream<Arguments> allowed() throws IOException {
    byte[] ftyp = box("ftyp", bytes("M4A \0\0\0\0"));
    byte[] film = box("ftyp", bytes("isom\0\0\0\0"));
    return Stream.of(
        Arguments.of(AttachmentType.JPEG, bytes("\u00FF\u00D8\u00FF\u00E1Exif")),
        Arguments.of(AttachmentType.PNG, bytes("\u0089PNG\r\n\u001A\nIHDR")),
        Arguments.of(AttachmentType.WEBP, bytes("RIFF\0\0\0\0WEBPVP8 ")),
        Arguments.of(AttachmentType.HEIC, box("ftyp", bytes("heic\0\0\0\0mif1heic"))),
        Arguments.of(AttachmentType.M4A, joined(ftyp, box("moov", track("soun")), box("mdat"))),
        Arguments.of(
            AttachmentType.M4A,
            joined(film, box("mdat", bytes("vide by chance")), box("moov", track("soun")))),
        Arguments.of(AttachmentType.MP3, bytes("ID3\u0004\0\0")),
        Arguments.of(AttachmentType.MP3, bytes("\u00FF\u00FB\u0090\u0064")),
        Arguments.of(AttachmentType.AMR, bytes("#!AMR\n<")),
        Arguments.of(AttachmentType.AMR, bytes("#!AMR-WB\n<")),
        Arguments.of(AttachmentType.WAV, bytes("RIFF\0\0\0\0WAVEfmt ")),
        Arguments.of(AttachmentType.OGG, bytes("OggS\0\u0002\0\0\0\0\u0001\u0013OpusHead")),
        Arguments.of(AttachmentType.WEBM, joined(EBML, bytes("A_OPUS"))),
        Arguments.of(
            AttachmentType.WEBM,
            joined(EBML, bytes("A_OPUS\u001FC\u00B6uthe sound itself: V_ by chance"))),
        Arguments.of(AttachmentType.PDF, bytes("%PDF-1.7\n")),
        Arguments.of(AttachmentType.DOCX, zip("[Content_Types].xml", "word/document.xml")),
        Arguments.of(AttachmentType.XLSX, zip("xl/workbook.xml")));
  }

  @ParameterizedTest
  @MethodSource
  void allowed(AttachmentType type, byte[] content) throws IOException {
    assertEquals(Optional.of(type), sniffed(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MZ\u0090",
        "<html>",
        "<svg xmlns=",
        "GIF89a",
        "\u00FF\u00FEh\0i\0",
        "\u00FF\u00FF\u00FF",
        "RIFF\0\0\0\0AVI ",
        "OggS\0\u0002",
        "PK\u0003\u0004 not a zip",
        "{\"title\": 1}",
        "\u00FF\u00D8",
        "\0\0\0\u0010ftypisom",
        " %PDF-1.7",
        "BM6",
        "II*\0"
      })
  void anything_else_is_refused(String content) throws IOException {
    assertEquals(Optional.empty(), sniffed(bytes(content)));
  }

  @Test
  void films_are_refused_in_every_container() throws IOException {
    byte[] ftyp = box("ftyp", bytes("isom\0\0\0\0"));
    byte[] moov = box("moov", track("soun"), track("vide"));

    assertEquals(Optional.empty(), sniffed(joined(ftyp, box("mdat"), moov)));
    assertEquals(Optional.empty(), sniffed(joined(EBML, bytes("V_VP8 A_OPUS"))));
    assertEquals(Optional.empty(), sniffed(bytes("OggS OpusHead OggS \u0080theora")));
  }

  @Test
  void boxes_that_do_not_add_up_end_the_search() throws IOException {
    byte[] ftyp = box("ftyp", bytes("isom\0\0\0\0"));

    assertEquals(Optional.empty(), sniffed(joined(ftyp, bytes("\0\0\0\u0003moovsoun"))));
    assertEquals(Optional.empty(), sniffed(joined(ftyp, bytes("\u007F\0\0\0moovsoun"))));
    assertEquals(Optional.empty(), sniffed(joined(ftyp, bytes("\0\0\0\u0001"))));
  }

  @Test
  void documents_with_programs_inside_are_refused() throws IOException {
    assertEquals(Optional.empty(), sniffed(zip("word/document.xml", "word/vbaProject.bin")));
    assertEquals(Optional.empty(), sniffed(zip("META-INF/MANIFEST.MF")));
  }

  private Optional<AttachmentType> sniffed(byte[] content) throws IOException {
    return Sniffing.of(Files.write(folder.resolve("name.jpg"), content));
  }
}
