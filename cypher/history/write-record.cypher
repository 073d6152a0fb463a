// question: Quelle écriture du réseau vient d’avoir lieu : qui, quand, pourquoi, combien d’éléments ?
// parameters: $record
// columns: written
CREATE (r:ChangeRecord)
SET r = $record
RETURN count(r) AS written
