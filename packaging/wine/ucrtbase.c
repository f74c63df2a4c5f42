/* Stands before Wine's own ucrtbase.dll, which lacks the complex numbers that NumPy tries out when
 * it is loaded; all else is forwarded. Structures as Microsoft's complex.h has them. Never put in
 * a bundle: on Windows the real one is there. */
typedef struct { float re, im; } Single;
typedef struct { double re, im; } Double;

float crealf(Single z) { return z.re; }
float cimagf(Single z) { return z.im; }
double creal(Double z) { return z.re; }
double cimag(Double z) { return z.im; }
double creall(Double z) { return z.re; }
double cimagl(Double z) { return z.im; }
