// question: Quelles écritures en reprennent une autre ?
// parameters: 
// columns: revision, takesBack
MATCH (r:ChangeRecord)
WHERE r.takesBack IS NOT NULL
RETURN r.revision AS revision, r.takesBack AS takesBack
ORDER BY revision
