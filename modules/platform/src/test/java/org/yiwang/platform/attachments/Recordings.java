package org.yiwang.platform.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The beginnings of files as devices write them. */
final class Recordings {

  private Recordings() {}

  static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] box(String name, byte[]... inside) {
    byte[] content = joined(inside);
    return joined(ByteBuffer.allocate(4).putInt(content.length + 8).array(), bytes(name), content);
  }

  /** A track whose handler is sound or pictures. */
  static byte[] track(String handler) {
    return box("trak", box("mdia", box("hdlr", new byte[8], bytes(handler), new byte[12])));
  }

  static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write('x');
      }
    }
    return out.toByteArray();
  }
}
