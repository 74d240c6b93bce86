package org.yiwang.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rule files of one jurisdiction as text.
 *
 * <p>A byte order mark and Windows line ends are taken off, so that the same rules have the same
 * hash wherever they were saved. Bytes that are not UTF-8 become U+FFFD, which {@link
 * RuleSet#compile} reports as a flaw of that file: never mojibake.
 *
 * @param texts path relative to the jurisdiction, with {@code /}, to the file's text: {@code
 *     appeals/triage.csv}
 */
public record RuleFiles(SortedMap<String, String> texts) {

  private static final String CASES = ".cases.csv";

  public RuleFiles {
    TreeMap<String, String> clean = new TreeMap<>();
    texts.forEach((path, text) -> clean.put(path, clean(text)));
    texts = Collections.unmodifiableSortedMap(clean);
  }

  /**
   * Reads every {@code .csv} below a folder; hidden files and the lock files of office programs are
   * passed over.
   *
   * @throws UncheckedIOException if the folder or a file cannot be read
   */
  public static RuleFiles read(Path jurisdictionDir) {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(jurisdictionDir)) {
      for (Path file : (Iterable<Path>) files.filter(RuleFiles::isRuleFile)::iterator) {
        String path = jurisdictionDir.relativize(file).toString().replace('\\', '/');
        texts.put(path, UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RuleFiles(texts);
  }

  /** SHA-256, in hex, over the sorted paths and their contents; files with cases do not count. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (path, text) -> {
            if (!path.endsWith(CASES)) {
              feed(digest, path);
              feed(digest, text);
            }
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void feed(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
  }

  private static boolean isRuleFile(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv")
        && !name.startsWith(".")
        && !name.startsWith("~")
        && Files.isRegularFile(file);
  }

  private static String clean(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.replace("\r\n", "\n");
  }
}
