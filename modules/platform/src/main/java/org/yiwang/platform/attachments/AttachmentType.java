package org.yiwang.platform.attachments;

import java.util.List;
import java.util.Locale;

/** What may be attached, as a browser knows it and as people look at it. */
public enum AttachmentType {
  JPEG("image/jpeg", Use.PHOTO, "jpg", "jpeg", "jpe", "jfif"),
  PNG("image/png", Use.PHOTO, "png"),
  WEBP("image/webp", Use.PHOTO, "webp"),
  HEIC("image/heic", Use.PHOTO, "heic", "heif"),
  M4A("audio/mp4", Use.VOICE, "m4a", "mp4", "3gp", "aac"),
  MP3("audio/mpeg", Use.VOICE, "mp3"),
  AMR("audio/amr", Use.VOICE, "amr"),
  WAV("audio/wav", Use.VOICE, "wav"),
  OGG("audio/ogg", Use.VOICE, "ogg", "oga", "opus"),
  WEBM("audio/webm", Use.VOICE, "webm", "weba"),
  PDF("application/pdf", Use.DOCUMENT, "pdf"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Use.DOCUMENT,
      "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Use.DOCUMENT, "xlsx");

  /** Looked at, listened to, or opened. */
  public enum Use {
    PHOTO,
    VOICE,
    DOCUMENT;

    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final String mediaType;
  private final Use use;
  private final List<String> extensions;

  AttachmentType(String mediaType, Use use, String... extensions) {
    this.mediaType = mediaType;
    this.use = use;
    this.extensions = List.of(extensions);
  }

  public String mediaType() {
    return mediaType;
  }

  public Use use() {
    return use;
  }

  /** The usual one, without its dot. */
  String extension() {
    return extensions.get(0);
  }

  boolean mayEndIn(String extension) {
    return extensions.contains(extension.toLowerCase(Locale.ROOT));
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AttachmentType ofSlug(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }
}
