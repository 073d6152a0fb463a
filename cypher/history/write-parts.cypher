UNWIND $rows AS row
CREATE (p:ChangePart)
SET p = row
RETURN count(p) AS written
