package org.yiwang.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.yiwang.kernel.UnitPath;

/** A unit path as its text. */
@Converter(autoApply = true)
public class UnitPathConverter implements AttributeConverter<UnitPath, String> {

  @Override
  public String convertToDatabaseColumn(UnitPath path) {
    return path == null ? null : path.value();
  }

  @Override
  public UnitPath convertToEntityAttribute(String text) {
    return text == null ? null : new UnitPath(text);
  }
}
