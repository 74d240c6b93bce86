package org.yiwang.platform.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.yiwang.kernel.Problem;

/**
 * The encoding of a text file, found by reading all of it once: UTF-8 when every line is, GB18030
 * when the headings are not UTF-8, UTF-16 by its mark. A file in which both occur is refused with
 * the line, for any guess would turn names into others.
 *
 * @param charset to decode with
 * @param mark bytes of the byte order mark to skip
 * @param lines that the file has
 */
record CsvText(Charset charset, int mark, int lines) {

  static final Charset GB18030 = Charset.forName("GB18030");

  /** A line of GB18030 may pass for UTF-8 by chance, but hardly with so many characters. */
  private static final int NO_CHANCE = 3;

  private static final int LONGEST_LINE = Limits.COLUMNS * Limits.CELL;

  /**
   * @throws Problem {@code sheets.mixed-encodings}, {@code sheets.unknown-encoding}, {@code
   *     sheets.nul}, {@code sheets.line-too-long}
   */
  static CsvText of(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      in.mark(4);
      byte[] head = in.readNBytes(3);
      in.reset();
      if (startsWith(head, 0xFF, 0xFE)) {
        return wide(file, StandardCharsets.UTF_16LE);
      }
      if (startsWith(head, 0xFE, 0xFF)) {
        return wide(file, StandardCharsets.UTF_16BE);
      }
      boolean marked = startsWith(head, 0xEF, 0xBB, 0xBF);
      if (marked) {
        in.skipNBytes(3);
      }
      return scan(in, marked);
    }
  }

  Reader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(mark);
    return new InputStreamReader(new BufferedInputStream(in, 1 << 16), charset);
  }

  private static CsvText wide(Path file, Charset charset) throws IOException {
    CsvText text = new CsvText(charset, 2, 0);
    int lines = 1;
    try (Reader reader = text.reader(file)) {
      char[] buffer = new char[1 << 14];
      for (int read = reader.read(buffer); read > 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            lines++;
          } else if (buffer[i] == 0 || buffer[i] == 0xFFFD) {
            throw unreadable(buffer[i], lines);
          }
        }
      }
    }
    return new CsvText(charset, 2, lines);
  }

  private static Problem unreadable(char character, int line) {
    return character == 0
        ? Problem.refused("sheets.nul", "line", line)
        : Problem.refused("sheets.unknown-encoding", "line", line);
  }

  private static CsvText scan(InputStream in, boolean marked) throws IOException {
    Lines seen = new Lines(marked);
    byte[] line = new byte[1 << 13];
    int length = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        seen.add(line, length);
        length = 0;
        continue;
      }
      if (length == line.length) {
        line = longer(line, seen.count + 1);
      }
      line[length++] = (byte) next;
    }
    if (length > 0) {
      seen.add(line, length);
    }
    return new CsvText(
        seen.isUtf8() ? StandardCharsets.UTF_8 : GB18030, marked ? 3 : 0, seen.count);
  }

  private static byte[] longer(byte[] line, int number) {
    if (line.length >= LONGEST_LINE) {
      throw Problem.refused("sheets.line-too-long", "line", number);
    }
    return Arrays.copyOf(line, line.length * 2);
  }

  private static boolean startsWith(byte[] head, int... sign) {
    for (int i = 0; i < sign.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != sign[i]) {
        return false;
      }
    }
    return true;
  }

  /** What the lines so far say about the encoding. */
  private static final class Lines {

    private final CharsetDecoder utf8 = strict(StandardCharsets.UTF_8);
    private final CharsetDecoder gb18030 = strict(GB18030);
    private CharBuffer out = CharBuffer.allocate(1 << 13);
    private Charset charset;
    private int count;

    Lines(boolean marked) {
      this.charset = marked ? StandardCharsets.UTF_8 : null;
    }

    boolean isUtf8() {
      return charset != GB18030;
    }

    void add(byte[] line, int length) {
      count++;
      boolean ascii = true;
      for (int i = 0; i < length; i++) {
        if (line[i] == 0) {
          throw Problem.refused("sheets.nul", "line", count);
        }
        ascii &= line[i] > 0;
      }
      if (!ascii) {
        judge(ByteBuffer.wrap(line, 0, length));
      }
    }

    private void judge(ByteBuffer line) {
      boolean isUtf8 = decodes(utf8, line);
      int characters = isUtf8 ? out.position() : 0;
      long wide = isUtf8 ? wide(characters) : 0;
      if (charset == null) {
        decide(isUtf8, wide);
      }
      if (charset == StandardCharsets.UTF_8 && !isUtf8) {
        throw mixed(decodes(gb18030, line));
      }
      if (charset == GB18030 && isUtf8 && wide >= NO_CHANCE) {
        throw mixed(true);
      }
      if (charset == GB18030 && !decodes(gb18030, line)) {
        throw Problem.refused("sheets.unknown-encoding", "line", count);
      }
    }

    /** The first line that could not be the one encoding by chance decides for the file. */
    private void decide(boolean isUtf8, long wide) {
      if (!isUtf8) {
        charset = GB18030;
      } else if (wide >= NO_CHANCE) {
        charset = StandardCharsets.UTF_8;
      }
    }

    private Problem mixed(boolean bothOccur) {
      return bothOccur
          ? Problem.refused("sheets.mixed-encodings", "line", count)
          : Problem.refused("sheets.unknown-encoding", "line", count);
    }

    private long wide(int characters) {
      long wide = 0;
      for (int i = 0; i < characters; i++) {
        wide += out.get(i) > 0x7FF ? 1 : 0;
      }
      return wide;
    }

    private boolean decodes(CharsetDecoder decoder, ByteBuffer line) {
      ByteBuffer bytes = line.duplicate();
      if (out.capacity() < bytes.remaining()) {
        out = CharBuffer.allocate(bytes.remaining());
      }
      out.clear();
      decoder.reset();
      CoderResult result = decoder.decode(bytes, out, true);
      return !result.isError() && !decoder.flush(out).isError();
    }

    private static CharsetDecoder strict(Charset charset) {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
  }
}
