// question: Combien de morceaux de cette écriture, avec les éléments avant et après ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (p:ChangePart)
SET p = row
RETURN count(p) AS written
