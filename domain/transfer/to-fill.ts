/** Text of a cell that a person should fill in. The import reads it as a blank cell. */
export const TO_FILL = '____';
